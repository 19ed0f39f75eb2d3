import type { ReviewState } from '../../api.ts';
import { ownJudgements } from './blind.ts';
import type { Desk } from './desk.ts';

/** How many items of each sample this reader has coded for it. */
export const sampleProgress = (desk: Desk): ReviewState['samples'] =>
  [...desk.sampled].map(([id, keys]) => ({
    id,
    items: keys.size,
    read: [...keys].filter((key) =>
      ownJudgements(desk, key).some(({ sample, coding }) => sample === id && coding !== null),
    ).length,
  }));
