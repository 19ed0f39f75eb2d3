import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes, PcpError } from '../model/errors.ts';
import { readRunRecord } from './run-record.ts';

/** What a run writes into its folder; only these are ever taken for pcp's own. */
export const outNames: ReadonlySet<string> = new Set([
  'analyses',
  'cache',
  'comparison.json',
  'documents',
  'inspect',
  'packs',
  'proposals.json',
  'report',
  'run.json',
  'sentences',
]);

/** Whether a run of pcp has written into a folder; one that was broken off leaves its cache and no record. */
export function isOutFolder(folder: string): boolean {
  if (existsSync(join(folder, 'run.json'))) return readRunRecord(folder) !== null;
  return existsSync(join(folder, 'cache', 'extractions')) || existsSync(join(folder, 'cache', 'analyses'));
}

/**
 * Throws PcpError (exit code 2) before anything is read where a run could not write there, or would write over what
 * somebody else put there.
 */
export function checkOutFolder(out: string): void {
  if (out.trim() === '') throw refused(out, 'The name of the folder to write to is empty.');
  const stats = statSync(out, { throwIfNoEntry: false });
  if (!stats) return;
  if (!stats.isDirectory()) throw refused(out, 'This is a file, and a folder is needed to write to.');
  if (isOutFolder(out)) return;
  const taken = readdirSync(out).filter((name) => outNames.has(name) && name !== 'cache');
  if (taken.length === 0) return;
  throw refused(
    out,
    `The folder holds ${taken.join(', ')}, which pcp did not write there and would write over.`,
  );
}

function refused(out: string, message: string): PcpError {
  return new PcpError({
    code: 'cannot-write',
    message,
    hint: 'Name another folder after --out; it is made where it is not there.',
    exitCode: exitCodes.usage,
    where: { file: out },
  });
}
