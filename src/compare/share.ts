import type { Share } from '../model/index.ts';

/** Fewest undertakings of which a share says anything of a plan. */
export const fewestForShare = 10;

/** A share with the counts behind it; null, not 0, where there is nothing to take a share of. */
export function shareOf(part: number, whole: number): Share {
  return { part, whole, share: whole === 0 ? null : part / whole };
}
