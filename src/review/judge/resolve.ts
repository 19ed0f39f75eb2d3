import type { Coding, WordsEntry } from '../../model/index.ts';
import { tidyCoding } from './coding.ts';
import type { Judgement } from './judgement.ts';

type Adjudication = Extract<WordsEntry, { action: 'adjudicate' }>;
export type Field = keyof Coding;

/** What one decision that counts says of categories: what each meant, and whether the item was judged as a whole. */
export type Ground = Readonly<{
  definitions: Readonly<Record<string, string>>;
  whole: boolean;
  /** Hash of the taxonomy that it was decided by. */
  taxonomy: string;
}>;

/** What people have settled of an item, and what they have not. */
export type Resolution = Readonly<{
  key: string;
  /** What all who read it say, or the adjudicator; fields on which they differ are not there. */
  agreed: Partial<Coding>;
  /** Fields on which readers differ and nobody has adjudicated; empty where all is settled. */
  disputed: readonly Field[];
  /** These, and fields on which the codings for a random sample differ, whatever their readers said elsewhere since. */
  toSettle: readonly Field[];
  /** The sample for which it is to be settled; null where readers differ otherwise. */
  settleFor: string | null;
  /** Codes that all give, where they differ on others. */
  agreedCodes: readonly string[];
  by: readonly string[];
  /** Day of the last word on it, YYYY-MM-DD. */
  on: string;
  adjudicator: string | null;
  structure: Judgement['structure'];
  added: boolean;
  last: WordsEntry;
  grounds: readonly Ground[];
}>;

const fields: readonly Field[] = ['kind', 'strength', 'actor', 'measurable', 'codes'];

/**
 * Settles an item: the last adjudication of it, else what all readers agree on. Practice rounds settle nothing. Null where
 * nobody has judged it.
 */
export function resolve(
  key: string,
  judgements: readonly Judgement[],
  adjudications: readonly Adjudication[],
): Resolution | null {
  const counting = lastOfEach(judgements.filter(({ purpose, coding }) => purpose !== 'practice' && coding));
  const final = adjudications.at(-1);
  const last = final ?? counting.at(-1)?.last;
  if (!last) return null;
  const codings = final ? [tidyCoding(final.to)] : counting.map(({ coding }) => coding!);
  const disputed = differing(codings);
  const open = openSample(judgements, adjudications);
  const agreed = Object.fromEntries(
    fields.filter((field) => !disputed.includes(field)).map((field) => [field, codings[0]![field]]),
  );
  return {
    key,
    agreed,
    disputed,
    toSettle: fields.filter((field) => disputed.includes(field) || open?.fields.includes(field)),
    settleFor: open?.sample ?? null,
    agreedCodes: codings[0]!.codes.filter((code) => codings.every(({ codes }) => codes.includes(code))),
    by: [
      ...new Set([...counting.map(({ reviewer }) => reviewer), ...(final ? [final.reviewer] : [])]),
    ].sort(),
    on: last.at.slice(0, 10),
    adjudicator: final?.reviewer ?? null,
    structure: counting.findLast(({ structure }) => structure)?.structure ?? null,
    added: counting.some(({ entries }) =>
      entries.some(({ action }) => action === 'add' || action === 'found-here'),
    ),
    last,
    grounds: final
      ? [{ definitions: final.definitions, whole: true, taxonomy: final.taxonomy.hash }]
      : counting.map(({ definitions, whole, last: own }) => ({
          definitions,
          whole,
          taxonomy: own.taxonomy.hash,
        })),
  };
}

const differing = (codings: readonly Coding[]): Field[] =>
  fields.filter((field) => new Set(codings.map((coding) => JSON.stringify(coding[field]))).size > 1);

/** The first sample for which readers coded an item unseen in different ways and nobody has settled it. */
function openSample(
  judgements: readonly Judgement[],
  adjudications: readonly Adjudication[],
): Readonly<{ sample: string; fields: readonly Field[] }> | null {
  const coded = judgements.filter(({ sample, unseen }) => sample !== null && unseen !== null);
  for (const [sample, own] of Map.groupBy(coded, (one) => one.sample!)) {
    if (adjudications.some((entry) => entry.sample === sample)) continue;
    const differ = differing(own.map(({ unseen }) => unseen!));
    if (differ.length > 0) return { sample, fields: differ };
  }
  return null;
}

/** Of a reviewer's judgements for several purposes the last, by time. */
function lastOfEach(judgements: readonly Judgement[]): Judgement[] {
  const byReviewer = Map.groupBy(judgements, ({ reviewer }) => reviewer);
  return [...byReviewer.values()]
    .map((own) => own.reduce((last, one) => (one.last.at >= last.last.at ? one : last)))
    .sort((a, b) => (a.last.at < b.last.at ? -1 : a.last.at > b.last.at ? 1 : 0));
}
