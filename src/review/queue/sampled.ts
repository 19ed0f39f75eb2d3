import type { Analysis, Anchor } from '../../model/index.ts';
import { findSameWords, indexText, type TextIndex } from '../anchor/index.ts';
import { keyOfSentence } from '../apply/index.ts';
import { isAsked, isAskedDocument } from './filters.ts';
import { itemOf, type QueueItem, untouched } from './item.ts';
import type { QueueInput } from './order-queue.ts';
import { progressOf } from './progress.ts';

/** The items of a sample in the order in which they were drawn. Sentences that are not there any more are left out. */
export function sampledItems({
  analyses,
  review,
  reviewer,
  sample = null,
  filters = {},
}: QueueInput): QueueItem[] {
  if (sample === null) return [];
  const progress = progressOf(review.judgements, reviewer, sample.id);
  return sample.items.flatMap(({ anchor }) => {
    const place = placeOf(anchor, analyses);
    if (place === null) return [];
    const { analysis, at } = place;
    if (!isAskedDocument({ id: analysis.id, edition: analysis.edition }, filters)) return [];
    if (!isAsked(analysis.sentences[at]!, filters)) return [];
    const key = keyOfSentence(analysis.id, analysis.sentences[at]!.id);
    return [itemOf(analysis, at, progress.get(key) ?? untouched)];
  });
}

type Known = Readonly<{ at: ReadonlyMap<string, number>; index: () => TextIndex }>;
const known = new WeakMap<Analysis, Known>();

/** What is needed to find sentences of an analysis, made once. */
function knownOf(analysis: Analysis): Known {
  const before = known.get(analysis);
  if (before) return before;
  let index: TextIndex | null = null;
  const made: Known = {
    at: new Map(analysis.sentences.map(({ id }, at) => [id, at])),
    index: () => {
      index ??= indexText(analysis);
      return index;
    },
  };
  known.set(analysis, made);
  return made;
}

/** The sentence of an anchor: by its id where the file is the same, else by its words. */
function placeOf(anchor: Anchor, analyses: readonly Analysis[]): { analysis: Analysis; at: number } | null {
  const same = analyses.filter(({ id, source }) => id === anchor.document || source.sha256 === anchor.source);
  for (const analysis of same) {
    const at = anchor.sentence === null ? undefined : knownOf(analysis).at.get(anchor.sentence);
    if (at !== undefined && analysis.sentences[at]!.text === anchor.quote) return { analysis, at };
  }
  const target = findSameWords(
    anchor,
    same.map((analysis) => knownOf(analysis).index()),
  );
  if (!target?.whole) return null;
  const analysis = same.find(({ id }) => id === target.document)!;
  return { analysis, at: knownOf(analysis).at.get(target.sentence)! };
}
