import type { Judgement } from '../judge/index.ts';
import { type Progressed, untouched } from './item.ts';
import { isOutdated, type Meanings } from './outdated.ts';

/** What one reader has done with items, by key; items that were not touched are not there. */
export type Progress = ReadonlyMap<string, Progressed>;

/**
 * Practice and, where one sample is asked for, all that was not said for it are left out, and what was decided under a definition
 * that has changed (`meanings`).
 */
export function progressOf(
  judgements: readonly Judgement[],
  reviewer: string,
  sample: string | null = null,
  meanings: Meanings = new Map(),
): Progress {
  const progress = new Map<string, Progressed>();
  for (const judgement of judgements) {
    const { key, reviewer: own, purpose, coding, flagged, sample: of } = judgement;
    if (own !== reviewer || purpose === 'practice') continue;
    if (sample !== null && of !== sample) continue;
    const known = progress.get(key) ?? untouched;
    const isDecided = known.state === 'decided' || (coding !== null && !isOutdated(judgement, meanings));
    const isFlagged = known.flagged || flagged;
    if (!isDecided && !isFlagged) continue;
    progress.set(key, { state: isDecided ? 'decided' : 'flagged', flagged: isFlagged });
  }
  return progress;
}
