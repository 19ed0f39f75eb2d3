import type { Judgement } from '../judge/index.ts';
import type { ItemState } from './item.ts';

/** What one reader has done with items, by key; items that were not touched are not there. */
export type Progress = ReadonlyMap<string, ItemState>;

/** Practice and, where one sample is asked for, all that was not said for it are left out. */
export function progressOf(
  judgements: readonly Judgement[],
  reviewer: string,
  sample: string | null = null,
): Progress {
  const progress = new Map<string, ItemState>();
  for (const { key, reviewer: own, purpose, coding, flagged, sample: of } of judgements) {
    if (own !== reviewer || purpose === 'practice') continue;
    if (sample !== null && of !== sample) continue;
    if (flagged) progress.set(key, 'flagged');
    else if (coding !== null && !progress.has(key)) progress.set(key, 'decided');
  }
  return progress;
}
