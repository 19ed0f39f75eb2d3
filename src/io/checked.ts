import type { Comparison } from '../model/index.ts';
import { type Undecided, undecided } from '../report/index.ts';

/** Whether a report may call itself checked: by whom, and what is left. */
export type Checked = Readonly<{ by: readonly string[]; left: readonly Undecided[] }>;

/** What is left to decide of a comparison. Decisions made since it was made are not in it: compare again first. */
export const checkedBy = (comparison: Comparison): Checked => ({
  by: comparison.review?.reviewers ?? [],
  left: undecided(comparison),
});
