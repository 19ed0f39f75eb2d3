import { type EvidenceGroup, type Grade, grades, type Intervention } from '../model/index.ts';
import { groupVerdict } from './group-verdict.ts';

export const groupIdOf = ({ id, group }: Intervention): string => group ?? id;

/**
 * What was tried, each once, in order of id. Background, in which nothing was tried, is no group. `labels` names what
 * several studies evaluate; a study alone has its own label.
 */
export function groupStudies(
  studies: readonly Intervention[],
  labels: ReadonlyMap<string, string>,
): EvidenceGroup[] {
  const tried = studies.filter(({ design }) => design !== 'background');
  return [...Map.groupBy(tried, groupIdOf)]
    .map(([id, members]): EvidenceGroup => {
      const { verdict, withheld, basis } = groupVerdict(members);
      return {
        id,
        label: labels.get(id) ?? members[0]!.label,
        studies: members.map((one) => one.id),
        basis,
        verdict,
        withheld,
        grade: bestGrade(members),
        good: members.some(isGood),
        organisedCrime: nearest(members),
        categories: [...new Set(members.flatMap(({ categories }) => categories))],
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A review or study, not a press figure, of moderate or high quality. */
function isGood({ design, seenIn, quality }: Intervention): boolean {
  const evaluated = design === 'review' || design === 'study';
  return evaluated && seenIn !== 'press' && (quality.grade === 'high' || quality.grade === 'moderate');
}

function bestGrade(studies: readonly Intervention[]): Grade {
  return grades[Math.max(...studies.map(({ quality }) => grades.indexOf(quality.grade ?? 'none')))]!;
}

function nearest(studies: readonly Intervention[]): EvidenceGroup['organisedCrime'] {
  const found = new Set(studies.map(({ organisedCrime }) => organisedCrime));
  return found.has('direct') ? 'direct' : found.has('indirect') ? 'indirect' : 'none';
}
