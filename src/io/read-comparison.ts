import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes, PcpError } from '../model/errors.ts';
import type { Comparison } from '../model/index.ts';
import { knownComparison } from './known-comparison.ts';
import { readKnownComparison } from './read-known-comparison.ts';

/**
 * The comparison of the last run in a folder. Throws PcpError: exit 2 where no run was finished there, exit 3 where the
 * file is not as pcp wrote it.
 */
export async function readComparison(out: string): Promise<Comparison> {
  const file = join(out, 'comparison.json');
  try {
    const known = knownComparison(out);
    const read = known && readKnownComparison(file, known);
    if (read) return read;
    const saved = JSON.parse(readFileSync(file, 'utf8'));
    // Loaded where it is needed: to describe all nouns takes .05 seconds.
    const { comparisonSchema } = await import('../model/index.ts');
    comparisonSchema.parse(saved);
    // As it was saved and not as it was parsed, which would put its fields in another order: the same bytes come out again.
    return saved;
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw nothingAnalysed(out);
    throw new PcpError({
      code: 'bad-comparison',
      message: 'The saved comparison is not as this version of pcp writes it.',
      hint: 'Run pcp analyse again with the same --out: it is made anew.',
      exitCode: exitCodes.unreadableInput,
      where: { file },
    });
  }
}

/** What is said where no run was finished in a folder. */
export function nothingAnalysed(out: string): PcpError {
  const there = statSync(out, { throwIfNoEntry: false })?.isDirectory() === true;
  return new PcpError({
    code: 'nothing-analysed',
    message: there
      ? 'No run of pcp analyse was finished in this folder.'
      : 'There is no folder at this path.',
    hint: 'Run pcp analyse first, or name the folder that it wrote to with --out.',
    exitCode: exitCodes.usage,
    where: { file: out },
  });
}
