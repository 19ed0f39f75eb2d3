import type { Placement } from '../../model/index.ts';
import { isBefore } from '../dates.ts';

/**
 * The edition before the compared one: of the area's full plans that are no drafts and begin before it, the latest. Null
 * where there is none or dates are not known.
 */
export function earlierEdition(compared: Placement, others: readonly Placement[]): Placement | null {
  const { from } = compared;
  if (from === null) return null;
  const earlier = others.filter(
    (one) =>
      one.edition !== compared.edition &&
      one.purpose === 'full-plan' &&
      one.status !== 'draft' &&
      one.standing !== 'lead' &&
      one.from !== null &&
      isBefore(one.from, from),
  );
  return earlier.reduce<Placement | null>(
    (latest, one) => (latest === null || isBefore(latest.from!, one.from!) ? one : latest),
    null,
  );
}
