import { designs, grades, type Intervention } from '../model/index.ts';

const asDescribed = 'as described';

/**
 * Where a study stands among others of the same thing, as keys in order of weight: a review before a single study; a
 * better rating before a worse; a rating on a scale of its own before one that only repeats what the source says.
 */
function standingOf({ design, quality }: Intervention): [number, number, number] {
  return [
    designs.indexOf(design ?? 'study'),
    grades.indexOf(quality.grade ?? 'none'),
    quality.scale === asDescribed ? 0 : 1,
  ];
}

/** The studies of highest standing: one, or several that stand alike. */
export function bestStanding(studies: readonly Intervention[]): Intervention[] {
  const compare = (a: Intervention, b: Intervention): number => {
    const [one, other] = [standingOf(a), standingOf(b)];
    return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
  };
  return studies.filter((study) => studies.every((other) => compare(study, other) >= 0));
}
