import type { Decision, Migration } from '../../model/index.ts';
import { successorsOf } from './successors.ts';

/** A decision under the ids of today, and why it must be made again; null where it still holds as it is. */
export type MigratedDecision = Readonly<{ decision: Decision; reread: 'split' | 'merge' | null }>;

/**
 * What became of a decision. A rename carries it over, and a merge an acceptance: what belonged to a part belongs to
 * the whole. That a sentence does not belong to a part says nothing of the whole, and nothing says to which part of a
 * split it belongs: these wait to be read again, under the old code after a split.
 */
export function migrateDecision(decision: Decision, migrations: readonly Migration[]): MigratedDecision {
  const { codes, merged } = successorsOf(decision.code, migrations);
  if (codes.length > 1) return { decision, reread: 'split' };
  const moved = codes[0] === decision.code ? decision : { ...decision, code: codes[0]! };
  return { decision: moved, reread: merged && decision.verdict === 'rejected' ? 'merge' : null };
}
