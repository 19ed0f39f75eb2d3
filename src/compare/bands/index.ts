import type { Accuracy, Band, BandedShare, Bands, OwnAccuracy } from '../../model/index.ts';
import { randomFrom } from '../../text/index.ts';
import { shareWithListsOnce } from '../list-once.ts';
import type { ComparedArea } from '../metric.ts';
import { fewestForShare, shareOf } from '../share.ts';
import type { Distinct } from '../statement.ts';
import { isAbout } from '../subjects.ts';
import { quantile } from './quantile.ts';
import { likelyCount, ratesOf } from './reading-error.ts';
import { textsFor } from './texts.ts';

const draws = 1000;
const seed = 20201001;
/** Fewer plans have no middle half to speak of. */
const fewestPlans = 5;
/** A band is told where it holds in so many of the draws. */
const holdsIn = 0.9;

type Measure = Bands['measures'][number]['measure'];
type Counted = Readonly<{ force: string; whole: number; parts: Readonly<Record<Measure, number>> }>;

const measures: readonly Measure[] = ['joint', 'prevention', 'organised-crime', 'community-resilience'];

/**
 * Which plans say more or less than the middle half of the compared plans. In each draw every plan is read with the
 * precision and recall of a text drawn from those measured: the bands hold where reading error does not turn them. A plan is
 * read whole, so nothing else is drawn; one that could not be read well enough is left out. The same comparison gives the same
 * draws. `listsOnce` counts each list as one undertaking, on what any of its items is on; `own` is what people settled of a
 * random sample of these plans, which goes before `accuracy` for the measures of which it tells enough.
 */
export function bandsOf(
  compared: readonly ComparedArea[],
  accuracy: Accuracy | null,
  { listsOnce = false, own }: Readonly<{ listsOnce?: boolean; own?: OwnAccuracy | undefined }> = {},
): Bands {
  const told = measures.map((measure) => ({ measure, ...textsFor(measure, accuracy, own) }));
  const counted = compared
    .filter(({ reading }) => reading.unread === null)
    .map((one) => countsOf(one, listsOnce))
    .filter(({ whole }) => whole >= fewestForShare);
  const about = { draws, texts: accuracy?.texts?.length ?? 0 };
  const known = told.filter(({ texts }) => texts.length > 1);
  const why = whyNone(counted.length, known.length);
  if (why !== null) return { ...about, why, measures: [] };
  return {
    ...about,
    why,
    measures: known.map(({ measure, texts, isOwn }) => ({
      ...bandsOfMeasure(measure, counted, texts),
      ...(isOwn && { ownTexts: texts.length }),
    })),
  };
}

function whyNone(plans: number, told: number): string | null {
  if (told === 0) return 'how reading errs from text to text was not measured';
  if (plans >= fewestPlans) return null;
  return `it takes ${fewestPlans} plans with ${fewestForShare} undertakings or more to have a middle half`;
}

function countsOf({ area, reading }: ComparedArea, listsOnce: boolean): Counted {
  const all = reading.undertakings;
  const sharesOf = (isPart: (one: Distinct) => boolean) =>
    listsOnce ? shareWithListsOnce(all, isPart) : shareOf(all.filter(isPart).length, all.length);
  const shares = measures.map((measure) => [measure, sharesOf((one) => isOn(one, measure))] as const);
  return {
    force: area.force,
    whole: shares[0]![1].whole,
    parts: Object.fromEntries(shares.map(([measure, { part }]) => [measure, part])) as Counted['parts'],
  };
}

/** Whether an undertaking is on a theme at its narrow width, or joins organised crime with another. */
export function isOn(one: Distinct, measure: Measure): boolean {
  if (measure !== 'joint') return isAbout(one, measure, 'narrow');
  const others = (['prevention', 'community-resilience'] as const).some((theme) =>
    isAbout(one, theme, 'narrow'),
  );
  return others && isAbout(one, 'organised-crime', 'narrow');
}

function bandsOfMeasure(
  measure: Measure,
  counted: readonly Counted[],
  texts: Parameters<typeof ratesOf>[0],
): Bands['measures'][number] {
  const rates = { part: ratesOf(texts, measure), whole: ratesOf(texts, 'undertakings') };
  const random = randomFrom(seed + measures.indexOf(measure));
  const drawn = counted.map(() => new Float64Array(draws));
  const bands = counted.map(() => ({ more: 0, less: 0, 'about-as-much': 0 }));
  const shares = new Float64Array(counted.length);
  for (let draw = 0; draw < draws; draw += 1) {
    counted.forEach((plan, at) => {
      const text = Math.floor(random() * texts.length);
      const part = likelyCount(plan.parts[measure], rates.part[text]!, random);
      const whole = likelyCount(plan.whole, rates.whole[text]!, random);
      shares[at] = whole === 0 ? 0 : Math.min(1, part / whole);
      drawn[at]![draw] = shares[at]!;
    });
    const [low, high] = middleOf(shares);
    counted.forEach((_, at) => {
      bands[at]![placeOf(shares[at]!, low, high)] += 1;
    });
  }
  const read = counted.map((plan) => plan.parts[measure] / plan.whole);
  const [low, high] = middleOf(Float64Array.from(read));
  return {
    measure,
    middle: { low: rounded(low), high: rounded(high) },
    plans: counted.map(({ force }, at) => bandedShare(force, read[at]!, drawn[at]!, bands[at]!)),
  };
}

function middleOf(shares: Float64Array): [number, number] {
  const sorted = shares.toSorted();
  return [quantile(sorted, 0.25), quantile(sorted, 0.75)];
}

function placeOf(share: number, low: number, high: number): Exclude<Band, 'cannot-tell'> {
  if (share > high) return 'more';
  return share < low ? 'less' : 'about-as-much';
}

function bandedShare(
  force: string,
  share: number,
  drawn: Float64Array,
  times: Readonly<Record<Exclude<Band, 'cannot-tell'>, number>>,
): BandedShare {
  const [band, most] = (['about-as-much', 'more', 'less'] as const)
    .map((one) => [one, times[one]] as const)
    .reduce((a, b) => (b[1] > a[1] ? b : a));
  const sorted = drawn.toSorted();
  return {
    force,
    // Finer than what is printed of it: 38.46% would by way of .385 be printed as 39%, beside 38% elsewhere.
    share: Math.round(share * 1e6) / 1e6,
    low: rounded(quantile(sorted, 0.05)),
    high: rounded(quantile(sorted, 0.95)),
    band: most >= holdsIn * draws ? band : 'cannot-tell',
    holds: rounded(most / draws),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
