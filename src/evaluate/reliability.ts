import type { ReliabilityBin } from '../model/index.ts';
import { wilsonInterval } from '../text/index.ts';
import { calibrationBins, type Tally } from './tally.ts';

/**
 * Scores by tenths, lowest first; empty bins are left out. A scorer is calibrated where of the units scored .8 eight
 * in ten are commitments, and so for every score (DeGroot and Fienberg 1983). Intervals are Wilson's: resampling areas would give a
 * bin of none or all no width.
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
      interval: wilsonInterval(commitments, units),
    };
  }).filter((bin) => bin.units > 0);
}
