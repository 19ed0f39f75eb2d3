import { existsSync } from 'node:fs';
import { exitCodes, PcpError } from '../model/errors.ts';
import type { RunRecord } from './run-record.ts';

/**
 * The folder of the taxonomy to work on a run with: the one that is given, else the one that the run was made with; undefined for
 * the taxonomy that comes with pcp. Throws PcpError `taxonomy-gone` (exit 2) where that folder is not there any more.
 */
export function taxonomyFolderOf(record: RunRecord | null, given: string | undefined): string | undefined {
  const folder = given ?? record?.taxonomy;
  if (given !== undefined || folder === undefined || existsSync(folder)) return folder;
  throw new PcpError({
    code: 'taxonomy-gone',
    message: 'The plans were read with the taxonomy of a folder that is not there any more.',
    hint: 'Say where that taxonomy lies now (--taxonomy FOLDER), or run pcp analyse again without it.',
    exitCode: exitCodes.usage,
    where: { file: folder },
  });
}
