import type { Comparison } from '../model/index.ts';
import { decidedSince } from './decided-since.ts';
import { withMarking } from './marking.ts';
import { readComparison } from './read-comparison.ts';
import type { RunRecord } from './run-record.ts';

/**
 * The comparison of the finished run in a folder, made anew where people have decided something since; `isSaved` where it is
 * the one that was saved.
 */
export async function currentComparison(
  out: string,
  record: RunRecord,
): Promise<Readonly<{ comparison: Comparison; isSaved: boolean }>> {
  const before = await readComparison(out);
  if (!(await decidedSince(out, before))) return { comparison: before, isSaved: true };
  // Loaded where it is needed: it brings all that plans are read with.
  const { asCompared, compareAgain } = await import('./compare-again.ts');
  const after = compareAgain(out, record, asCompared(before, record));
  return { comparison: withMarking(after, before.marking), isSaved: false };
}
