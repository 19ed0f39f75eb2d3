import type { EditionFrames, Force, HeldDate, Placement } from '../../model/index.ts';
import { boundsOf } from './dates.ts';

/** The date an edition is held against: that of its issue where known, else the start of its period. */
export function heldDateOf({ issued, from }: Placement): HeldDate {
  if (issued !== undefined) return { date: issued, from: 'issued' };
  return from === null ? { date: null, from: 'unknown' } : { date: from, from: 'period-start' };
}

export type Body = EditionFrames['bodies'][number];

/**
 * Who may have held the office at a date: one body, or several where the date does not say which; none before the
 * first. The day on which one follows another is the later one's.
 */
export function bodiesAt(force: Force | undefined, { date }: HeldDate): Body[] {
  const held = boundsOf(date);
  return (force?.governance ?? [])
    .filter(({ from, to }) => {
      const begun = from === null || held.last >= boundsOf(from).first;
      return begun && (to === null || held.first < boundsOf(to).last);
    })
    .map(({ body, kind, from, to }) => ({ name: body, kind, from, to }));
}
