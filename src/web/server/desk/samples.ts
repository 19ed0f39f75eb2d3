import type { ReviewState } from '../../api.ts';
import { isReadBeforeSample, ownJudgements } from './blind.ts';
import type { Desk } from './desk.ts';

/** How many items of each sample this reader can code unseen, and has coded. */
export const sampleProgress = (desk: Desk): ReviewState['samples'] =>
  [...desk.sampled].map(([id, keys]) => ({
    id,
    items: [...keys].filter((key) => !isReadBeforeSample(desk, key)).length,
    read: [...keys].filter((key) =>
      ownJudgements(desk, key).some(({ sample, coding }) => sample === id && coding !== null),
    ).length,
  }));
