import type { AnchorRelation } from '../model/index.ts';

/** How what became of words is said where their decision is not used; what is gone was looked for and not found. */
export const becameWords: Readonly<Record<AnchorRelation, string>> = {
  kept: 'on words that stand in another edition as they were (kept)',
  moved: 'on words that stand elsewhere in another edition (moved)',
  changed: 'on what is said in other words now (changed)',
  gone: 'on what was not found again, in these words or in others (gone)',
  unsure: 'of which only a person can tell (unsure)',
};
