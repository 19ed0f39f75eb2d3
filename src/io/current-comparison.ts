import { join } from 'node:path';
import { exitCodes, PcpError } from '../model/errors.ts';
import type { Comparison } from '../model/index.ts';
import { decidedSince } from './decided-since.ts';
import { isAsWritten } from './made-files.ts';
import { withMarking } from './marking.ts';
import { readComparison } from './read-comparison.ts';
import type { RunRecord } from './run-record.ts';

/**
 * The comparison of the finished run in a folder, made anew where people have decided something since; `isSaved` where it is
 * the one that was saved. Throws PcpError `changed-comparison` (exit 3) where it is not as it was written, and `other-taxonomy`
 * (exit 2) where the plans were read with another taxonomy than there is now.
 */
export async function currentComparison(
  out: string,
  record: RunRecord,
): Promise<Readonly<{ comparison: Comparison; isSaved: boolean }>> {
  const before = await readComparison(out);
  if (!isAsWritten(out, record.made)) throw changedByHand(out);
  if (!(await decidedSince(out, before))) return { comparison: before, isSaved: true };
  // Loaded where it is needed: it brings all that plans are read with.
  const { asCompared, compareAgain, refuseOtherTaxonomy } = await import('./compare-again.ts');
  const after = compareAgain(out, record, asCompared(before, record));
  refuseOtherTaxonomy(before, after);
  return { comparison: withMarking(after, before.marking), isSaved: false };
}

function changedByHand(out: string): PcpError {
  return new PcpError({
    code: 'changed-comparison',
    message:
      'The saved comparison is not the one that the last finished command wrote: it was changed since, or a command was broken off. Nothing is made from it.',
    hint: 'Run pcp analyse again with the same --out: it is made anew, and no plan that has not changed is read again.',
    exitCode: exitCodes.unreadableInput,
    where: { file: join(out, 'comparison.json') },
  });
}
