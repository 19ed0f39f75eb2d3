import { type Coding, noMatchCode, type Purpose, type WordsEntry } from '../../model/index.ts';
import type { StandingEntry } from '../standing.ts';
import { rejected, tidyCoding } from './coding.ts';

/** What one reviewer has said of one item so far. */
export type Judgement = Readonly<{
  /** Names the item: where its words stand now (`keyOf`). */
  key: string;
  reviewer: string;
  /** Null where only notes and flags were left: then it was not judged. */
  coding: Coding | null;
  /** What was said of it without seeing the machine's reading; null where nothing was. */
  unseen: Coding | null;
  /** The entry that placed the coding last; its suggestion is the machine's reading then. */
  last: WordsEntry;
  /** All entries, in order. */
  entries: readonly WordsEntry[];
  /** True where each entry that gave the coding was made without seeing the suggestion. */
  hidden: boolean;
  /** By category, what it meant where the reader decided it alone or beside others. */
  definitions: Readonly<Record<string, string>>;
  /** Whether the reader judged the item as a whole, not some of its categories alone. */
  whole: boolean;
  purpose: Purpose;
  sample: string | null;
  notes: readonly string[];
  flagged: boolean;
  /** The last split or merge, where the item was taken apart or joined. */
  structure: Extract<WordsEntry, { action: 'split' | 'merge' }> | null;
}>;

/** What says what an item is; notes and flags do not. */
const judging: ReadonlySet<WordsEntry['action']> = new Set([
  'accept',
  'reject',
  'change',
  'code',
  'add',
  'split',
  'merge',
  'found-here',
]);

/** Whether an entry says what its item is, for its reader alone: no note or flag, and no adjudication. */
export const isJudging = (entry: WordsEntry): boolean => judging.has(entry.action) && !isNoMatch(entry);

/**
 * The judgements of standing entries, one for each reviewer, item and purpose, in order of item and reviewer: what was said
 * for the random sample never mixes with what was said in the queue. `keyOf` names the item of an entry, null where its
 * words are not placed; `readingOf` gives the machine's reading of an item now, for entries that name a part of a coding and
 * do not say what the machine made of the rest. Adjudications are no judgements of one reader and are left out.
 */
export function judgementsOf(
  entries: readonly StandingEntry[],
  keyOf: (entry: WordsEntry) => string | null,
  readingOf: (key: string) => Coding | null = () => null,
): Judgement[] {
  const items = entries.flatMap((entry) => {
    if (!('anchor' in entry) || entry.action === 'adjudicate' || isNoMatch(entry)) return [];
    const key = keyOf(entry);
    return key === null
      ? []
      : [{ key, entry, group: JSON.stringify([key, entry.reviewer, entry.purpose, entry.sample ?? null]) }];
  });
  return [...Map.groupBy(items, ({ group }) => group)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, own]) =>
      judgementOf(
        own[0]!.key,
        own.map(({ entry }) => entry),
        readingOf(own[0]!.key) ?? nothing,
      ),
    );
}

function judgementOf(key: string, entries: readonly WordsEntry[], reading: Coding): Judgement {
  const judged = entries.filter(({ action }) => judging.has(action));
  const last = judged.at(-1) ?? entries.at(-1)!;
  const codingOf = (own: readonly WordsEntry[]): Coding | null =>
    own.reduce<Coding | null>((before, entry) => codingAfter(before, entry, reading), null);
  const structures = entries.filter((entry) => entry.action === 'split' || entry.action === 'merge');
  return {
    key,
    reviewer: last.reviewer,
    coding: codingOf(judged),
    unseen: codingOf(judged.filter(({ hidden }) => hidden)),
    last,
    entries,
    hidden: judged.length > 0 && judged.every(({ hidden }) => hidden),
    definitions: Object.assign({}, ...judged.map((entry) => entry.definitions)),
    whole: judged.some(({ action }) => action !== 'code'),
    purpose: last.purpose,
    sample: last.sample ?? null,
    notes: entries.flatMap((entry) => (entry.action === 'note' ? [entry.text] : [])),
    flagged: entries.reduce((on, entry) => (entry.action === 'flag' ? entry.on : on), false),
    structure: structures.at(-1) ?? null,
  };
}

/** A coding after one more entry. What an entry does not name stays as it was said before, else as the machine read it. */
function codingAfter(coding: Coding | null, entry: WordsEntry, reading: Coding): Coding | null {
  const before = coding ?? entry.suggestion ?? reading;
  switch (entry.action) {
    case 'accept':
      return tidyCoding(entry.suggestion);
    case 'reject':
      return tidyCoding(rejected(before));
    case 'change':
      return tidyCoding({ ...before, ...defined(entry.to) });
    case 'code': {
      // That one code belongs there or not says nothing of what the machine made of the rest.
      const others = before.codes.filter((code) => code !== entry.code);
      return tidyCoding({
        ...before,
        codes: entry.verdict === 'accepted' ? [...others, entry.code] : others,
      });
    }
    case 'add':
    case 'merge':
    case 'found-here':
      return tidyCoding(entry.to);
    case 'split':
      return tidyCoding(entry.parts[0]!.to);
    default:
      return coding;
  }
}

/** Whether an entry says nothing of the words themselves, but that another edition has none like them. */
export const isNoMatch = (entry: WordsEntry): boolean =>
  entry.action === 'code' && entry.code === noMatchCode;

const nothing: Coding = { kind: 'context', strength: null, actor: null, measurable: null, codes: [] };

const defined = (to: Extract<WordsEntry, { action: 'change' }>['to']): Partial<Coding> =>
  Object.fromEntries(Object.entries(to).filter(([, value]) => value !== undefined));
