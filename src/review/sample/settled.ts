import type { Analysis, Coding, ReviewEntry, ReviewSample, SampleScores } from '../../model/index.ts';
import { findSameWords, indexText } from '../anchor/index.ts';
import { keyOfEntry, keyOfSentence, openPlacer, reviewOf } from '../apply/index.ts';
import { isJudging, machineCoding, type Resolution } from '../judge/index.ts';

type People = Pick<Coding, 'kind' | 'codes'> & Partial<Pick<Coding, 'strength'>>;

/** A sampled sentence with what people settled of it; `strength` is there only where that is settled too. */
export type SettledItem = Readonly<{ stratum: string; edition: string; people: People; machine: Coding }>;

export type SettledSample = Readonly<{
  items: readonly SettledItem[];
  /** Items that are not in the documents any more. */
  notPlaced: number;
  /** What of the others is not settled, by why. */
  unsettled: SampleScores['unsettled'];
  /** Who coded and settled them, and the days of the first and the last word; null where nothing is settled. */
  reviewers: readonly string[];
  days: Readonly<{ from: string; to: string }> | null;
}>;

/**
 * The items of a sample that people settled: two or more coded an item for this sample without seeing the machine's reading and
 * say the same, or it was adjudicated. What was decided in the queue or in practice never enters, nor what somebody said for the
 * sample who had judged the item otherwise before: by then the machine's reading was shown. `analyses` are as the machine made them,
 * without decisions.
 */
export function settledItems(
  sample: ReviewSample,
  entries: readonly ReviewEntry[],
  analyses: readonly Analysis[],
): SettledSample {
  const unseen = openUnseen(entries, sample.id, analyses);
  const review = reviewOf(
    entries.filter((entry) => isOfSample(entry, sample.id) && unseen.is(entry)),
    analyses,
  );
  const readersOf = Map.groupBy(
    review.judgements.filter(({ coding }) => coding !== null),
    ({ key }) => key,
  );
  const editions = new Map(sample.strata.map(({ id, edition }) => [id, edition]));
  const sentenceOf = finderOf(analyses);
  const placed = sample.items.map(({ stratum, anchor }) => ({ stratum, sentence: sentenceOf(anchor) }));
  const settledKeys = new Set<string>();
  const settled = placed.flatMap(({ stratum, sentence }) => {
    const resolution = sentence && review.resolutions.get(sentence.key);
    const people = resolution ? settledCoding(resolution) : null;
    if (!sentence || !resolution || !people) return [];
    const machine = machineCoding(sentence.sentence);
    settledKeys.add(sentence.key);
    return [{ resolution, item: { stratum, edition: editions.get(stratum) ?? '', people, machine } }];
  });
  const left = placed.flatMap(({ sentence }) =>
    sentence && !settledKeys.has(sentence.key)
      ? [whyLeft(readersOf.get(sentence.key)?.length ?? 0, unseen.had(sentence.key))]
      : [],
  );
  const countOf = (why: keyof SettledSample['unsettled']) => left.filter((one) => one === why).length;
  const days = settled.map(({ resolution }) => resolution.on).sort();
  return {
    items: settled.map(({ item }) => item),
    notPlaced: placed.filter(({ sentence }) => sentence === null).length,
    unsettled: {
      unread: countOf('unread'),
      once: countOf('once'),
      seen: countOf('seen'),
      differ: countOf('differ'),
    },
    reviewers: [...new Set(settled.flatMap(({ resolution }) => resolution.by))].sort(),
    days: days.length === 0 ? null : { from: days[0]!, to: days.at(-1)! },
  };
}

/** Why an item is not settled that so many coded unseen; `had` where somebody coded it who had read it before. */
const whyLeft = (readers: number, had: boolean): keyof SettledSample['unsettled'] =>
  readers > 1 ? 'differ' : had ? 'seen' : readers === 1 ? 'once' : 'unread';

/** Tells of entries for a sample whether their reader had judged the item otherwise before, also where that was taken back. */
function openUnseen(entries: readonly ReviewEntry[], sample: string, analyses: readonly Analysis[]) {
  const coders = new Set(entries.flatMap((one) => (one.sample === sample ? [one.reviewer] : [])));
  const place = openPlacer(analyses);
  const read = new Set<string>();
  const [notUnseen, keys] = [new Set<string>(), new Set<string>()];
  for (const entry of entries) {
    if (!coders.has(entry.reviewer) || !('anchor' in entry) || !isJudging(entry)) continue;
    const isOfThis = entry.sample === sample;
    if (!isOfThis && (entry.purpose === 'sample' || entry.purpose === 'practice')) continue;
    const target = place(entry.anchor);
    if (!target) continue;
    const key = keyOfEntry(entry, target);
    const one = JSON.stringify([entry.reviewer, key]);
    if (!isOfThis) read.add(one);
    else if (read.has(one) || !isBlind(entry)) {
      notUnseen.add(entry.id);
      keys.add(key);
    }
  }
  return { is: ({ id }: ReviewEntry) => !notUnseen.has(id), had: (key: string) => keys.has(key) };
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
