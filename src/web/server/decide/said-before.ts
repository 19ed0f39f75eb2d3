import type { EntryDraft, ReviewEntry, WordsEntry } from '../../../model/index.ts';
import {
  isJudging,
  isOutdated,
  type Judgement,
  judgementsOf,
  keyOfEntry,
  standingEntries,
} from '../../../review/index.ts';
import type { Desk } from '../desk/desk.ts';

type WordsDraft = Extract<EntryDraft, { anchor: unknown }>;

/**
 * The entry that says already what a draft says, where this reader's word would be the same with it and without; null where it
 * says something new. A key that is pressed twice writes one decision. What is said again under another definition, taxonomy or
 * codebook is new.
 */
export function saidBefore(desk: Desk, draft: EntryDraft): ReviewEntry | null {
  if (draft.purpose === 'practice') return null;
  if (draft.action === 'read-not-found') return sameReadNotFound(desk, draft);
  return 'anchor' in draft ? onWords(desk, draft) : null;
}

function onWords(desk: Desk, draft: WordsDraft): ReviewEntry | null {
  const target = desk.live.find(draft.anchor);
  if (!target) return null;
  const key = keyOfEntry(draft as WordsEntry, target);
  const own = desk.live
    .standingOn(key)
    .filter(
      ({ reviewer, purpose, sample }) =>
        reviewer === desk.reviewer && purpose === draft.purpose && sample === draft.sample,
    );
  if (draft.action === 'note') return null;
  if (draft.action === 'flag') {
    const last = own.findLast((entry) => entry.action === 'flag');
    return last?.action === 'flag' && last.on === draft.on ? last : null;
  }
  if (draft.action === 'adjudicate') return sameSettled(desk, key, draft);
  return sameJudgement(desk, own.filter(isJudging), draft, key);
}

/** What this reader would say with the draft and says without it, of the same item for the same purpose. */
function sameJudgement(
  desk: Desk,
  own: readonly WordsEntry[],
  draft: WordsDraft,
  key: string,
): ReviewEntry | null {
  const last = own.at(-1);
  if (!last || last.codebook !== draft.codebook || last.taxonomy.hash !== draft.taxonomy.hash) return null;
  const entry = { ...last, ...draft } as WordsEntry;
  const [before, after] = [own, [...own, entry]].map((entries) => judgementsOf(entries, () => key)[0]!);
  if (isOutdated(before!, desk.meanings)) return null;
  return wordOf(before!) === wordOf(after!) ? last : null;
}

const wordOf = ({ coding, whole, structure }: Judgement): string =>
  JSON.stringify([
    coding,
    whole,
    structure?.action,
    structure?.action === 'split' ? structure.parts : structure?.with.map(({ sentence }) => sentence),
  ]);

function sameSettled(
  desk: Desk,
  key: string,
  { to }: Extract<WordsDraft, { action: 'adjudicate' }>,
): ReviewEntry | null {
  const resolution = desk.live.resolutionOf(key);
  const last = desk.live.standingOn(key).findLast((entry) => entry.action === 'adjudicate');
  if (last?.action !== 'adjudicate' || last.reviewer !== desk.reviewer || resolution?.toSettle.length !== 0)
    return null;
  return JSON.stringify(last.to) === JSON.stringify(to) ? last : null;
}

const sameReadNotFound = (
  { live, reviewer }: Desk,
  { edition, code, definition }: Extract<EntryDraft, { action: 'read-not-found' }>,
): ReviewEntry | null =>
  standingEntries(live.entries()).find(
    (entry) =>
      entry.action === 'read-not-found' &&
      entry.reviewer === reviewer &&
      entry.edition === edition &&
      entry.code === code &&
      entry.definition === definition,
  ) ?? null;
