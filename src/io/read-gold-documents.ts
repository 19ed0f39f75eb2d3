import { join, resolve } from 'node:path';
import { type Analysis, exitCodes, type GoldUnit, PcpError, type Problem } from '../model/index.ts';
import type { Toolkit } from '../pipeline/index.ts';
import { readCorpusData } from './corpus-data.ts';
import { openExtractionPool } from './extraction-pool.ts';
import { readPlans } from './read-plans.ts';

/** The documents of some labels as `pcp analyse` reads them, by their name in the labels, and what could not be read. */
export type GoldDocuments = Readonly<{
  analyses: ReadonlyMap<string, Analysis>;
  problems: readonly Problem[];
}>;

/**
 * Reads every document that the units name, relative to `sources`, the whole path from file to analysis; artefacts and
 * cache go below `out`. Throws PcpError where none could be read.
 */
export async function readGoldDocuments(
  gold: readonly GoldUnit[],
  sources: string,
  out: string,
  toolkit: Toolkit,
  onProgress: (done: number, total: number, path: string) => void = () => {},
): Promise<GoldDocuments> {
  const documents = [...new Set(gold.map(({ document }) => document))].sort();
  const files = documents.map((document) => ({
    path: join(sources, document),
    absolute: resolve(sources, document),
  }));
  const pool = openExtractionPool();
  const load = () => ({ toolkit, corpus: readCorpusData() });
  const options = { pool, out, force: null, load, last: null, onProgress };
  const { plans } = await readPlans(files, options).finally(() => pool.close());
  const failed = plans.filter(({ record }) => record.failed);
  if (failed.length === plans.length) throw nothingMeasured(documents.length, sources);
  const analyses = new Map<string, Analysis>();
  const folder = join(sources, '/').length;
  for (const { record, open } of plans) if (open) analyses.set(record.path.slice(folder), open());
  return { analyses, problems: failed.flatMap(({ record }) => record.problems) };
}

function nothingMeasured(documents: number, file: string): PcpError {
  return new PcpError({
    code: 'no-readable-document',
    message: `${documents === 1 ? 'The one document' : `None of the ${documents} documents`} of the labels could ${documents === 1 ? 'not ' : ''}be read, so nothing was measured.`,
    hint: 'Check that --sources names the folder that the documents of the labels are relative to.',
    exitCode: exitCodes.unreadableInput,
    where: { file },
  });
}
