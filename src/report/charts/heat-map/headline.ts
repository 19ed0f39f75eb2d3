import type { Comparison } from '../../../model/index.ts';
import { countOf, figure } from '../../figures.ts';
import type { ReportModel } from '../../report-model.ts';
import { whyUnread } from '../../unread.ts';

/** Subjects named where none was found, at most: more are counted. */
const mostNamed = 3;

/**
 * On how many subjects all plans make an undertaking, and on how many none was found. A plan that makes one makes one with
 * each list counted once as well, so that the headline holds then too.
 */
export function heatHeadline(
  { compared }: ReportModel,
  subjects: readonly Comparison['categories'][number][],
): string {
  const withCount = subjects.map(({ label, steps }) => ({
    label,
    count: steps['soft-undertaking'] + steps['firm-undertaking'] + steps['firm-and-checkable'],
  }));
  const all = withCount.filter(({ count }) => count === compared.length).length;
  const none = withCount.filter(({ count }) => count === 0).map(({ label }) => label);
  const unread = compared.filter(({ figures }) => whyUnread(figures) !== null).length;
  const plans = `all ${countOf(compared.length, 'plan')}${unread === 0 ? '' : ` (${figure(unread)} of them not read well enough to tell)`}`;
  const first =
    all === 0
      ? `None of ${countOf(subjects.length, 'subject')} has an undertaking in ${plans}`
      : `${figure(all)} of ${countOf(subjects.length, 'subject')} ${all === 1 ? 'has' : 'have'} an undertaking in ${plans}`;
  if (none.length === 0) return `${first}; each has one in at least one plan.`;
  const named = none.length <= mostNamed ? ` (${none.join('; ')})` : '';
  return `${first}; on ${figure(none.length)}${named} none was found.`;
}
