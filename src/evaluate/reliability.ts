import type { ReliabilityBin } from '../model/index.ts';
import { calibrationBins, type Tally } from './tally.ts';

/**
 * Scores by tenths, lowest first; empty bins are left out. A scorer is calibrated where of the units scored .8 eight
 * in ten are commitments, and so for every score (DeGroot and Fienberg 1983).
 */
export function reliability(tally: Tally): ReliabilityBin[] {
  return Array.from({ length: calibrationBins }, (_, bin): ReliabilityBin => {
    const units = tally[`bin:${bin}:units`] ?? 0;
    const commitments = tally[`bin:${bin}:commitments`] ?? 0;
    return {
      from: bin / calibrationBins,
      to: (bin + 1) / calibrationBins,
      units,
      score: (tally[`bin:${bin}:score`] ?? 0) / units,
      share: commitments / units,
      interval: scoreInterval(commitments, units),
    };
  }).filter((bin) => bin.units > 0);
}

/** Half the width of the middle 95% of a normal curve, in standard deviations. */
const z = 1.959_964;

/**
 * Wilson's 95% interval (1927) of a share: for p = right / n, the middle (p + z²/2n) / (1 + z²/n) give or take
 * z √(p(1-p)/n + z²/4n²) / (1 + z²/n). It holds for few units and for shares of none or all, where resampling areas
 * would give no width. Units count as independent, so it is somewhat narrow where areas differ.
 */
export function scoreInterval(right: number, n: number): { low: number; high: number } {
  if (n === 0) return { low: 0, high: 1 };
  const p = right / n;
  const scale = 1 + z ** 2 / n;
  const middle = (p + z ** 2 / (2 * n)) / scale;
  const half = (z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))) / scale;
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
