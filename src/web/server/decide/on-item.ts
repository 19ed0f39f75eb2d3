import type { Anchor, Coding, EntryDraft, Suggestion } from '../../../model/index.ts';
import { anchorOfSentence, type Judgement } from '../../../review/index.ts';
import type { DecisionRequest, QueueMode } from '../../api.ts';
import { isShown, mayHaveSeen } from '../desk/blind.ts';
import type { Desk } from '../desk/desk.ts';
import { suggestionOf } from '../desk/item.ts';
import { type ItemPlace, placeOfKey } from '../desk/keys.ts';
import { badRequest, notThere, Refusal } from '../http/refusal.ts';
import { checkCodes, definitionsOf, noUndertaking, stampOf } from './stamp.ts';

export type ItemRequest = Extract<DecisionRequest, { item: string }>;

/** An item with all that an entry on it says of it. */
export type Subject = Readonly<{
  place: ItemPlace;
  anchor: Anchor;
  text: string;
  suggestion: Suggestion | null;
  /** Whether the machine's reading is not shown, so that nothing of it can be taken over. */
  notShown: boolean;
  /** Whether the reader decides without having seen it, now or before. */
  hidden: boolean;
}>;

/** Throws Refusal for a key that names nothing. */
export function subjectOf(desk: Desk, key: string, mode: DecisionRequest['mode']): Subject {
  const place = placeOfKey(desk, key);
  if (!place) throw notThere('This item is not in the run.');
  const { analysis, placeOf } = desk.open(place.analysis.id);
  const at = placeOf.get(place.sentence.id)!;
  const known = place.whole ? undefined : desk.live.judgementsOf(key)[0]?.last.anchor;
  if (!place.whole && !known) throw notThere('Nobody has marked these words.');
  const anchor = known ?? anchorOfSentence(analysis, at);
  const asked: QueueMode = mode === 'check' ? 'first' : mode;
  const notShown = !isShown(desk, key, asked) && !desk.session.shown.has(key);
  return {
    place,
    anchor,
    text: anchor.quote,
    suggestion: place.whole ? suggestionOf(analysis.sentences[at]!) : null,
    notShown,
    hidden: notShown && !mayHaveSeen(desk, key, asked),
  };
}

/** The draft of what was decided of an item. Throws Refusal. */
export function draftOnItem(desk: Desk, request: Exclude<ItemRequest, { action: 'example' }>): EntryDraft {
  const subject = subjectOf(desk, request.item, request.mode);
  const { anchor, suggestion, hidden, notShown } = subject;
  const base = { ...stampOf(desk, request, request.item), anchor, hidden };
  const on = (codes: readonly string[]) => ({ ...base, suggestion, definitions: definitionsOf(desk, codes) });
  switch (request.action) {
    case 'accept': {
      if (suggestion === null)
        throw badRequest('The machine said nothing of these words.', 'Say what they are.');
      if (notShown) throw readingNotShown();
      return { ...on(suggestion.codes), action: 'accept', suggestion };
    }
    case 'reject':
      // What is read unseen is not to keep anything of the machine's reading.
      return notShown ? { ...on([]), action: 'change', to: noUndertaking } : { ...on([]), action: 'reject' };
    case 'change': {
      checkCodes(desk, request.to);
      if (notShown && !isWhole(request.to)) throw readingNotShown();
      const codes = request.to.codes ? [...request.to.codes, ...(suggestion?.codes ?? [])] : [];
      return { ...on(codes), action: 'change', to: request.to };
    }
    case 'split':
      return { ...on(codesOf(request.parts)), action: 'split', parts: partsOf(desk, request.parts, subject) };
    case 'merge':
      checkCodes(desk, request.to);
      return { ...on(request.to.codes), action: 'merge', with: withOf(desk, request), to: request.to };
    case 'note':
      return { ...on([]), action: 'note', text: request.text };
    case 'flag':
      return { ...on([]), action: 'flag', on: request.on };
    case 'adjudicate':
      checkCodes(desk, request.to);
      return { ...on(request.to.codes), ...settling(desk, request), action: 'adjudicate', to: request.to };
  }
}

const isWhole = (to: Partial<Coding>): boolean =>
  ['kind', 'strength', 'actor', 'measurable', 'codes'].every(
    (field) => to[field as keyof Coding] !== undefined,
  );

const readingNotShown = (): Refusal =>
  new Refusal(
    409,
    'reading-not-shown',
    "The machine's reading of this item is not shown, so that nothing of it can be taken over.",
    'Say yourself what the sentence is: kind, codes, and for a commitment strength, who acts and whether it can be measured.',
  );

type Part = Readonly<{ start: number; end: number; to: Coding }>;

const codesOf = (parts: readonly Part[]): string[] => parts.flatMap(({ to }) => to.codes);

function partsOf(
  desk: Desk,
  parts: readonly Part[],
  { text, place }: Subject,
): { start: number; end: number; to: Coding }[] {
  if (!place.whole)
    throw badRequest('Only a whole sentence can be split.', 'Mark the words themselves instead.');
  for (const [at, { start, end, to }] of parts.entries()) {
    checkCodes(desk, to);
    if (
      start >= end ||
      end > text.length ||
      start < (parts[at - 1]?.end ?? 0) ||
      !/[\p{L}\p{N}]/u.test(text.slice(start, end))
    )
      throw badRequest('The parts must be words of the sentence, one after the other.');
  }
  return [...parts];
}

/** The others that a sentence is one with: whole sentences of the same document, each once. */
function withOf(
  desk: Desk,
  { item, with: others, mode }: Extract<ItemRequest, { action: 'merge' }>,
): Anchor[] {
  const first = placeOfKey(desk, item)!;
  if (new Set([item, ...others]).size !== others.length + 1)
    throw badRequest('A sentence cannot be joined with itself.');
  return others.map((key) => {
    const { place, anchor } = subjectOf(desk, key, mode);
    if (!place.whole || !first.whole || place.analysis.id !== first.analysis.id)
      throw badRequest('Only whole sentences of one document can be joined.');
    return anchor;
  });
}

/** A sample for which two or more people coded an item unseen; null where there is none. */
function codedByTwo(read: readonly Judgement[]): string | null {
  const coded = Map.groupBy(
    read.filter(({ sample, unseen }) => sample !== null && unseen !== null),
    ({ sample }) => sample,
  );
  return [...coded].find(([, own]) => own.length > 1)?.[0] ?? null;
}

/** What is settled, and for what: what was coded for a sample is settled for it. */
function settling(desk: Desk, { item }: Extract<ItemRequest, { action: 'adjudicate' }>) {
  const read = desk.live
    .judgementsOf(item)
    .filter(({ purpose, coding }) => purpose !== 'practice' && coding !== null);
  if (new Set(read.map(({ reviewer }) => reviewer)).size < 2)
    throw new Refusal(
      409,
      'nothing-to-settle',
      'Fewer than two people have read this item: there is nothing to settle.',
    );
  const sample = desk.live.resolutionOf(item)?.settleFor ?? codedByTwo(read);
  return {
    settles: read.map(({ last }) => last.id),
    ...(sample !== null && { purpose: 'sample' as const, sample }),
  };
}
