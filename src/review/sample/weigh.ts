import { type Coding, type SampleScores, type Stratum, sampleFlags } from '../../model/index.ts';
import { type Random, randomFrom } from '../../text/index.ts';
import { redrawn } from '../redrawn.ts';

type Reading = Pick<Coding, 'kind' | 'codes'>;
/** A settled item: what people say of it and what the machine says. */
export type Scored = Readonly<{ stratum: string; people: Reading; machine: Reading }>;
/** A yes-or-no question of a reading. */
export type Asked = Readonly<{
  measure: SampleScores['figures'][number]['measure'];
  id: string;
  says: (coding: Reading) => boolean;
}>;

/** An item as the question has it; `weight` is how many sentences it stands for. */
type Answer = Readonly<{ marked: boolean; there: boolean; weight: number }>;
type Interval = Readonly<{ low: number; high: number }>;
type Rate = 'precision' | 'recall';

const draws = 1000;

/**
 * Precision and recall of one question. Each settled item stands for as many sentences as its stratum has to the item, so that
 * items that were not settled are taken to be like those that were (post-stratification, Cochran 1977, 5A.9). Intervals: from
 * each stratum one item fewer than it has is drawn with replacement (Rao and Wu 1988), strata with a single item together
 * (collapsed strata, Cochran 1977, 5A.12).
 */
export function scoreOf(
  { measure, id, says }: Asked,
  settled: readonly Scored[],
  strata: readonly Stratum[],
  seed: number,
): SampleScores['figures'][number] {
  const groups = groupsOf(settled, strata, says);
  const answers = groups.flat();
  const rates = ratesOf(answers);
  const random = randomFrom(seed);
  const counted = groups.flatMap(cellsOf);
  const drawn = Array.from({ length: draws }, () =>
    ratesOf(counted.flatMap((cells) => drawnFrom(cells, random))),
  );
  const interval = (rate: Rate) =>
    intervalOf(
      drawn.map((one) => one[rate]),
      rates[rate],
      answers.filter(({ marked, there }) => (rate === 'precision' ? marked : there)),
    );
  return {
    measure,
    id,
    marked: answers.filter(({ marked }) => marked).length,
    there: answers.filter(({ there }) => there).length,
    both: answers.filter(({ marked, there }) => marked && there).length,
    precision: rates.precision,
    precisionInterval: interval('precision'),
    recall: rates.recall,
    recallInterval: interval('recall'),
  };
}

/** Answers by stratum; what stands alone in its stratum is with others of the same flag. */
function groupsOf(settled: readonly Scored[], strata: readonly Stratum[], says: Asked['says']): Answer[][] {
  const byStratum = Map.groupBy(settled, ({ stratum }) => stratum);
  const own = strata.flatMap(({ id, size, flag }) => {
    const items = byStratum.get(id) ?? [];
    const answers = items.map(
      ({ people, machine }): Answer => ({
        marked: says(machine),
        there: says(people),
        weight: size / items.length,
      }),
    );
    return answers.length === 0 ? [] : [{ flag, answers }];
  });
  return sampleFlags.flatMap((flag) => {
    const here = own.filter((group) => group.flag === flag).map(({ answers }) => answers);
    const single = here.filter(({ length }) => length === 1).flat();
    const several = here.filter(({ length }) => length > 1);
    if (single.length !== 1) return single.length === 0 ? several : [...several, single];
    const [first = [], ...others] = several;
    return [[...first, ...single], ...others];
  });
}

function ratesOf(answers: readonly Answer[]): Record<Rate, number | null> {
  let [marked, there, both] = [0, 0, 0];
  for (const answer of answers) {
    if (answer.marked) marked += answer.weight;
    if (answer.there) there += answer.weight;
    if (answer.marked && answer.there) both += answer.weight;
  }
  return { precision: marked === 0 ? null : both / marked, recall: there === 0 ? null : both / there };
}

/** Answers of a stratum that are alike, and how many there are. */
type Cell = Answer & Readonly<{ times: number }>;

/** The answers of a stratum by what they say, the rarest first; none for a stratum where nothing is marked or there. */
function cellsOf(answers: readonly Answer[]): Cell[][] {
  if (!answers.some(({ marked, there }) => marked || there)) return [];
  const groups = Map.groupBy(answers, ({ marked, there, weight }) => `${marked} ${there} ${weight}`);
  const cells = [...groups.values()].map((own) => ({ ...own[0]!, times: own.length }));
  return [cells.sort((a, b) => a.times - b.times)];
}

/** One item fewer than there are, with replacement; what is drawn weighs so much more. A single item stays as it is. */
function drawnFrom(cells: readonly Cell[], random: Random): Answer[] {
  const number = cells.reduce((sum, { times }) => sum + times, 0);
  if (number < 2) return [...cells];
  const times = redrawn(
    cells.map((cell) => cell.times),
    random,
    number - 1,
  );
  return cells.map((cell, at) => ({ ...cell, weight: (cell.weight * times[at]! * number) / (number - 1) }));
}

/**
 * The middle 95% of the draws. Where all answers are right, or all wrong, draws say nothing: then what a share of all or none
 * of so many leaves open (Clopper and Pearson 1934), counting items of unequal weight as fewer (Kish 1965, 8.2). Null where
 * more than one draw in twenty has no figure.
 */
function intervalOf(
  figures: readonly (number | null)[],
  rate: number | null,
  base: readonly Answer[],
): Interval | null {
  if (rate === null) return null;
  if (rate === 1 || rate === 0) {
    const open = 0.025 ** (1 / effectiveSize(base));
    return rate === 1 ? { low: open, high: 1 } : { low: 0, high: 1 - open };
  }
  const known = figures.filter((figure) => figure !== null).sort((a, b) => a - b);
  if (known.length < figures.length * 0.95) return null;
  const at = (share: number) => known[Math.round(share * (known.length - 1))]!;
  return { low: at(0.025), high: at(0.975) };
}

function effectiveSize(answers: readonly Answer[]): number {
  const sum = answers.reduce((all, { weight }) => all + weight, 0);
  return sum ** 2 / answers.reduce((all, { weight }) => all + weight ** 2, 0);
}
