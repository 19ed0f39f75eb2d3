import {
  type Analysis,
  type OwnAccuracy,
  type OwnFigure,
  type ReviewEntry,
  type ReviewSample,
  type SampleScores,
  type ShareCounts,
  type ShareMeasure,
  shareMeasures,
  type Tag,
} from '../../model/index.ts';
import type { TagOf } from '../apply/index.ts';
import { scoreItems, uncoveredStrata } from './score.ts';
import { type SettledItem, settledItems } from './settled.ts';

/**
 * Widest 95% range of a figure that stands in the place of one measured on other texts: "about 80 of 100" is then 65 to 95 at
 * worst, which still tells "mostly right" from "a coin". Precision and recall must both be as narrow.
 */
export const widestRange = 0.3;

type Scores = SampleScores['figures'][number];

/**
 * How often the machine is right on the plans of a run: of the samples drawn from it the one of which most is settled. Null
 * where nothing is. `analyses` are as the machine made them; `tagOf` gives themes and widths of a code.
 */
export function ownAccuracyOf(
  samples: readonly ReviewSample[],
  entries: readonly ReviewEntry[],
  analyses: readonly Analysis[],
  { tagOf, seed }: Readonly<{ tagOf: TagOf; seed: number }>,
): OwnAccuracy | null {
  const best = samples
    .map((sample) => ({ sample, settled: settledItems(sample, entries, analyses) }))
    .reduce<Settled | null>(
      (most, one) => (most && most.settled.items.length >= one.settled.items.length ? most : one),
      null,
    );
  if (!best?.settled.days) return null;
  const { sample, settled } = best;
  const themesOf = (code: string) => [...new Set(tagOf(code).flatMap(({ theme }) => theme ?? []))];
  return {
    sample: sample.id,
    editions: [...new Set(sample.strata.map(({ edition }) => edition))].sort(),
    reviewers: [...settled.reviewers],
    ...settled.days!,
    drawn: sample.items.length,
    settled: settled.items.length,
    uncovered: uncoveredStrata(sample, settled.items),
    figures: scoreItems(sample, settled.items, { themesOf, seed }).map(withStanding),
    texts: textsOf(sample, settled.items, tagOf),
  };
}

type Settled = Readonly<{ sample: ReviewSample; settled: ReturnType<typeof settledItems> }>;

function withStanding(figure: Scores): OwnFigure {
  const why = whyNotUsed(figure);
  return { ...figure, replaces: why === null, why };
}

/** Why a figure does not stand in the place of what was measured on other texts; null where it does. */
export function whyNotUsed({ marked, there, precisionInterval, recallInterval }: Scores): string | null {
  if (marked === 0) return 'the machine finds none in the sample';
  if (there === 0) return 'people found none in the sample';
  const ranges = [precisionInterval, recallInterval];
  if (ranges.some((range) => range === null || range.high - range.low > widestRange))
    return `${marked} found by the machine and ${there} there are too few: the range is wider than ${100 * widestRange} of 100`;
  return null;
}

/** By edition, found, right and there, in items that weigh as their strata have it and together as many as were settled. */
function textsOf(
  { strata }: ReviewSample,
  items: readonly SettledItem[],
  tagOf: TagOf,
): OwnAccuracy['texts'] {
  const sizes = new Map(strata.map(({ id, size }) => [id, size]));
  const numbers = new Map(
    [...Map.groupBy(items, ({ stratum }) => stratum)].map(([id, own]) => [id, own.length]),
  );
  const weightOf = ({ stratum }: SettledItem) => sizes.get(stratum)! / numbers.get(stratum)!;
  // Whether it is undertaken or wished must be settled too.
  const told = items.filter(({ people }) => people.kind !== 'commitment' || people.strength !== undefined);
  return [...Map.groupBy(told, ({ edition }) => edition)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, own]) => {
      const scale = own.length / own.reduce((sum, item) => sum + weightOf(item), 0);
      return { id, counts: countsOf(own, (item) => weightOf(item) * scale, tagOf) };
    });
}

function countsOf(
  items: readonly SettledItem[],
  weightOf: (item: SettledItem) => number,
  tagOf: TagOf,
): ShareCounts {
  const counts = Object.fromEntries(
    shareMeasures.map((measure) => [measure, { found: 0, right: 0, labelled: 0 }]),
  ) as Record<ShareMeasure, { found: number; right: number; labelled: number }>;
  for (const item of items) {
    const weight = weightOf(item);
    const [found, there] = [measuresOf(item.machine, tagOf), measuresOf(item.people, tagOf)];
    for (const measure of found) counts[measure].found += weight;
    for (const measure of there) counts[measure].labelled += weight;
    for (const measure of found) if (there.has(measure)) counts[measure].right += weight;
  }
  for (const one of Object.values(counts))
    for (const key of ['found', 'right', 'labelled'] as const) one[key] = Math.round(one[key] * 1000) / 1000;
  return counts;
}

/** What an undertaking is on, by what bands are made of: themes at their narrow width, and organised crime joined with another. */
function measuresOf(
  { kind, strength, codes }: SettledItem['people'],
  tagOf: TagOf,
): ReadonlySet<ShareMeasure> {
  if (kind !== 'commitment' || strength === 'aspiration') return new Set();
  const narrow = codes.flatMap(tagOf).filter(isNarrow);
  const measures = new Set<ShareMeasure>(['undertakings', ...narrow.flatMap(({ theme }) => theme ?? [])]);
  const joins = measures.has('prevention') || measures.has('community-resilience');
  if (measures.has('organised-crime') && joins) measures.add('joint');
  return measures;
}

const isNarrow = ({ width }: Pick<Tag, 'width'>): boolean => width !== 'wider' && width !== 'related';
