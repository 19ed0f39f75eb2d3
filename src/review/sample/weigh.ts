import type { Coding, SampleScores, Stratum } from '../../model/index.ts';
import { randomFrom } from '../../text/index.ts';

type Reading = Pick<Coding, 'kind' | 'codes'>;
/** A settled item: what people say of it and what the machine says. */
export type Scored = Readonly<{ stratum: string; people: Reading; machine: Reading }>;
/** A yes-or-no question of a reading. */
export type Asked = Readonly<{
  measure: SampleScores['figures'][number]['measure'];
  id: string;
  says: (coding: Reading) => boolean;
}>;

/** An item as the question has it; `size` is how many sentences its stratum has. */
type Answer = Readonly<{ marked: boolean; there: boolean }>;
type Group = Readonly<{ size: number; answers: readonly Answer[] }>;

const draws = 1000;

/**
 * Precision and recall of one question. Each settled item stands for as many sentences as its stratum has to the item, so that
 * items that were not settled are taken to be like those that were (post-stratification, Cochran 1977, 5A.9).
 */
export function scoreOf(
  { measure, id, says }: Asked,
  settled: readonly Scored[],
  strata: readonly Stratum[],
  seed: number,
): SampleScores['figures'][number] {
  const groups = strata.flatMap((stratum): Group[] => {
    const own = settled.filter((item) => item.stratum === stratum.id);
    const answers = own.map(({ people, machine }) => ({ marked: says(machine), there: says(people) }));
    return own.length === 0 ? [] : [{ size: stratum.size, answers }];
  });
  const answers = groups.flatMap((group) => group.answers);
  const rates = ratesOf(groups);
  const random = randomFrom(seed);
  const drawn = Array.from({ length: draws }, () => ratesOf(groups.map((group) => redrawn(group, random))));
  return {
    measure,
    id,
    marked: answers.filter(({ marked }) => marked).length,
    there: answers.filter(({ there }) => there).length,
    both: answers.filter(({ marked, there }) => marked && there).length,
    precision: rates.precision,
    precisionInterval: middle(drawn.map(({ precision }) => precision)),
    recall: rates.recall,
    recallInterval: middle(drawn.map(({ recall }) => recall)),
  };
}

function ratesOf(groups: readonly Group[]): { precision: number | null; recall: number | null } {
  let [marked, there, both] = [0, 0, 0];
  for (const { size, answers } of groups) {
    const weight = size / answers.length;
    for (const answer of answers) {
      if (answer.marked) marked += weight;
      if (answer.there) there += weight;
      if (answer.marked && answer.there) both += weight;
    }
  }
  return { precision: marked === 0 ? null : both / marked, recall: there === 0 ? null : both / there };
}

const redrawn = ({ size, answers }: Group, random: () => number): Group => ({
  size,
  answers: answers.map(() => answers[Math.floor(random() * answers.length)]!),
});

/** The middle 95% of figures; null where more than one draw in twenty has none, or all have the same: too little was wrong. */
function middle(figures: readonly (number | null)[]): { low: number; high: number } | null {
  const known = figures.filter((figure) => figure !== null).sort((a, b) => a - b);
  if (known.length < figures.length * 0.95) return null;
  const at = (share: number) => known[Math.round(share * (known.length - 1))]!;
  const [low, high] = [at(0.025), at(0.975)];
  return low === high ? null : { low, high };
}
