import type { Analysis, Coding, ReviewEntry, ReviewSample } from '../../model/index.ts';
import { findSameWords, indexText } from '../anchor/index.ts';
import { reviewOf } from '../apply/index.ts';
import { keyOfSentence } from '../apply/place.ts';
import { machineCoding, type Resolution } from '../judge/index.ts';

type People = Pick<Coding, 'kind' | 'codes'> & Partial<Pick<Coding, 'strength'>>;

/** A sampled sentence with what people settled of it; `strength` is there only where that is settled too. */
export type SettledItem = Readonly<{ stratum: string; edition: string; people: People; machine: Coding }>;

export type SettledSample = Readonly<{
  items: readonly SettledItem[];
  /** Items that are not in the documents any more. */
  notPlaced: number;
  /** Who coded and settled them, and the days of the first and the last word; null where nothing is settled. */
  reviewers: readonly string[];
  days: Readonly<{ from: string; to: string }> | null;
}>;

/**
 * The items of a sample that people settled: two or more coded an item for this sample without seeing the machine's reading and
 * say the same, or it was adjudicated. What was decided in the queue or in practice never enters. `analyses` are as the
 * machine made them, without decisions.
 */
export function settledItems(
  sample: ReviewSample,
  entries: readonly ReviewEntry[],
  analyses: readonly Analysis[],
): SettledSample {
  const review = reviewOf(
    entries.filter((entry) => isOfSample(entry, sample.id)),
    analyses,
  );
  const editions = new Map(sample.strata.map(({ id, edition }) => [id, edition]));
  const sentenceOf = finderOf(analyses);
  const placed = sample.items.map(({ stratum, anchor }) => ({ stratum, sentence: sentenceOf(anchor) }));
  const settled = placed.flatMap(({ stratum, sentence }) => {
    const resolution = sentence && review.resolutions.get(sentence.key);
    const people = resolution ? settledCoding(resolution) : null;
    if (!sentence || !resolution || !people) return [];
    const machine = machineCoding(sentence.sentence);
    return [{ resolution, item: { stratum, edition: editions.get(stratum) ?? '', people, machine } }];
  });
  const days = settled.map(({ resolution }) => resolution.on).sort();
  return {
    items: settled.map(({ item }) => item),
    notPlaced: placed.filter(({ sentence }) => sentence === null).length,
    reviewers: [...new Set(settled.flatMap(({ resolution }) => resolution.by))].sort(),
    days: days.length === 0 ? null : { from: days[0]!, to: days.at(-1)! },
  };
}

const isOfSample = (entry: ReviewEntry, sample: string): boolean =>
  entry.action === 'undo' ||
  entry.action === 'redo' ||
  (entry.purpose === 'sample' && entry.sample === sample && isBlind(entry));

const isBlind = (entry: ReviewEntry): boolean =>
  entry.action === 'adjudicate' || !('hidden' in entry) || entry.hidden;

function finderOf(analyses: readonly Analysis[]) {
  const indexes = new Map<Analysis, ReturnType<typeof indexText>>();
  const indexOf = (analysis: Analysis) => {
    const known = indexes.get(analysis) ?? indexText(analysis);
    indexes.set(analysis, known);
    return known;
  };
  return (anchor: ReviewSample['items'][number]['anchor']) => {
    const documents = analyses.filter(
      ({ id, source }) => id === anchor.document || source.sha256 === anchor.source,
    );
    const target = findSameWords(anchor, documents.map(indexOf));
    if (!target?.whole) return null;
    const document = documents.find(({ id }) => id === target.document)!;
    const sentence = document.sentences.find(({ id }) => id === target.sentence)!;
    return { key: keyOfSentence(target.document, target.sentence), sentence };
  };
}

/** A coding that is settled in kind and codes, with its strength where that is settled too. */
function settledCoding({ agreed, by, adjudicator }: Resolution): People | null {
  if (adjudicator === null && by.length < 2) return null;
  if (!agreed.kind || !agreed.codes) return null;
  return {
    kind: agreed.kind,
    codes: agreed.codes,
    ...(agreed.strength !== undefined && { strength: agreed.strength }),
  };
}
