import type { Analysis, Assignment, Problem } from '../../model/index.ts';
import { isQueued } from '../queue/index.ts';

/** Says that documents of a run with something to read are in nobody's share, as those that came after the work was shared out. */
export function assignmentProblems(assignment: Assignment | null, analyses: readonly Analysis[]): Problem[] {
  if (assignment === null) return [];
  const shared = new Set(assignment.documents.map(({ document }) => document));
  const left = analyses.filter(({ id, sentences }) => !shared.has(id) && sentences.some(isQueued));
  if (left.length === 0) return [];
  const names = left.slice(0, 3).map(({ source }) => source.name);
  const more = left.length > names.length ? ` and ${left.length - names.length} more` : '';
  return [
    {
      code: 'not-assigned',
      severity: 'warning',
      message: `In nobody's share, because they came after the work was shared out: ${names.join(', ')}${more}.`,
      hint: 'Share them out with pcp review assign and the same --reviewers, --overlap and --seed: what was shared before stays as it is.',
      where: {},
    },
  ];
}
