import { join } from 'node:path';
import { exitCodes, PcpError } from '../model/index.ts';
import { parseTaxonomy } from '../taxonomy/index.ts';
import { lintTaxonomy } from '../taxonomy/lint/index.ts';
import { termsToMeasure } from '../taxonomy/own-lines.ts';
import { sha256 } from '../text/index.ts';
import { openCache } from './cache.ts';
import { codeVersion } from './code-version.ts';
import { readTaxonomyFiles } from './corpus-data.ts';
import { measureTerms } from './term-times.ts';

/**
 * Throws PcpError (exit 3) for a taxonomy of the user's own with a term that runs away, before anything is written. That
 * none does is kept in the cache below `out`, so that a taxonomy is measured once. One with errors is left to its reader.
 */
export async function refuseRunaway(folder: string, out: string): Promise<void> {
  const files = readTaxonomyFiles(folder);
  const cache = openCache(join(out, 'cache'));
  const key = sha256(JSON.stringify([files, codeVersion('analyse')])).slice(0, 32);
  if (cache.read('measured-taxonomies', key) !== null) return;
  if (parseTaxonomy(files).taxonomy === null) return;
  const times = await measureTerms(termsToMeasure(files), { seconds: 2, most: 1 });
  const { problems } = lintTaxonomy(files, { evidence: new Set(), times });
  const slow = problems.find(({ code, severity }) => code === 'taxonomy-slow-term' && severity === 'error');
  if (slow !== undefined) {
    throw new PcpError({
      ...slow,
      hint: `${slow.hint} Nothing was written.`,
      exitCode: exitCodes.unreadableInput,
      where: { ...slow.where, file: join(folder, slow.where.file ?? '') },
    });
  }
  cache.write('measured-taxonomies', key, 'true\n');
}
