import type { Deed } from './deed.ts';
import { finite, type Piece, relatives, subordinators } from './words.ts';

/** Offsets from which on targets and dates are the undertaking's, and up to which plain counts are. */
export type Region = Readonly<{ targets: number; deadlines: number; counts: number }>;

/**
 * Where the undertaking's own words stand. Numbers in a condition before it ("where a lay-by has been hit three times")
 * are not its targets, nor dates in a statement before it ("the contract ends in 2026, and I shall") its deadlines, nor
 * the numbers of a clause that hangs on it ("so that all ask the same five questions").
 */
export function regionOf(pieces: readonly Piece[], deed: Deed | undefined): Region {
  const first = deed?.subject?.from ?? deed?.action?.from ?? 0;
  const start = pieces[first]?.start ?? 0;
  const before = pieces.slice(0, first);
  const opener = before[0]?.lower ?? '';
  const isCondition = subordinators.has(opener) || opener === 'after' || opener === 'before';
  const isStatement =
    !isCondition && before.some(({ lower }) => finite.has(lower) || /^(?:ends?|runs?|comes?)$/.test(lower));
  const last = deed?.object?.from ?? deed?.action?.end ?? 0;
  const stop = pieces.slice(last + 1).find(({ lower }) => relatives.has(lower) || hangs.test(lower));
  return {
    targets: isCondition || isStatement ? start : 0,
    deadlines: isStatement ? start : 0,
    counts: stop?.start ?? Number.POSITIVE_INFINITY,
  };
}

const hangs = /^(?:so|because|if|unless)$/;
