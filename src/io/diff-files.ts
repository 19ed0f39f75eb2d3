import { join } from 'node:path';
import { extractors } from '../extract/index.ts';
import { exitCodes, PcpError, type Problem, type TaxonomyDiff } from '../model/index.ts';
import { type DiffSide, diffTaxonomies } from '../pipeline/index.ts';
import { migrateTags } from '../taxonomy/migrations/index.ts';
import { readAlignment } from './alignment.ts';
import { openCache } from './cache.ts';
import { codeVersion } from './code-version.ts';
import { readCorpusData } from './corpus-data.ts';
import { readDecisions } from './decisions.ts';
import { openExtractionPool } from './extraction-pool.ts';
import { findDocuments } from './find-documents.ts';
import { readGoldTexts, scoreChanges } from './gold-changes.ts';
import { readPlans } from './read-plans.ts';
import { staleFiles, staleRun } from './stale.ts';
import { pcpVersion } from './version.ts';

export type DiffFilesOptions = Readonly<{
  before: DiffSide;
  after: DiffSide;
  /** Files and folders of plans, as `pcp analyse` takes them. */
  documents: readonly string[];
  /** Where the page will be written. */
  out: string;
  /** Folder of a run of `pcp analyse`: its cache is used, and decisions and report are held against the change. */
  run: string;
  onProgress?: (done: number, total: number, path: string) => void;
}>;

/** Works a diff out on documents, labels, decisions and a saved run. Throws PcpError where a decision or no document can be read. */
export async function diffFiles(
  options: DiffFilesOptions,
): Promise<{ diff: TaxonomyDiff; problems: readonly Problem[] }> {
  const { before, after, run, out } = options;
  const endings = extractors.flatMap(({ extensions }) => extensions);
  const found = findDocuments(options.documents, endings);
  const { decisions, problems: faults } = readDecisions(run);
  if (faults.length > 0) throw brokenDecisions(faults);
  const corpus = readCorpusData();
  const cache = join(run, 'cache');
  const pool = openExtractionPool();
  try {
    const load = () => ({ toolkit: before.toolkit, corpus });
    const onProgress = options.onProgress ?? (() => {});
    const read = await readPlans(found.files, {
      out,
      cache,
      force: null,
      last: null,
      pool,
      load,
      onProgress,
    });
    const failed = read.plans.filter(({ record }) => record.failed).map(({ record }) => record);
    if (failed.length === read.plans.length) throw noneReadable(failed[0]!.problems[0]!);
    const analyses = read.plans.flatMap(({ open }) => (open ? [open()] : []));
    const { forces, frames } = corpus;
    const context = { forces, frames, alignment: readAlignment(), asAt: null, pcpVersion };
    const { diff, comparisons } = diffTaxonomies({ before, after, analyses, decisions, context });
    const texts = await readGoldTexts({ cache: openCache(cache), pool, version: codeVersion('extract') });
    const facets = new Map(
      after.toolkit.taxonomy.facets.flatMap(({ facet, categories }) =>
        categories.map(({ id }) => [id, facet] as const),
      ),
    );
    const migrate = (tags: Parameters<typeof migrateTags>[0]) =>
      migrateTags(tags, diff.migrations, (code) => facets.get(code) ?? null);
    return {
      diff: {
        schemaVersion: 1,
        pcp: pcpVersion,
        ...diff,
        unread: failed.map(({ path, problems }) => ({ path, why: problems[0]!.message })),
        scores: scoreChanges(
          texts,
          before.toolkit.taxonomy,
          after.toolkit.taxonomy,
          diff.migrations,
          migrate,
        ),
        stale: {
          ...(await staleFiles(comparisons.before, comparisons.after, out, run)),
          saved: staleRun(run, after.toolkit.taxonomy.hash),
        },
      },
      problems: [...found.problems, ...read.problems, ...failed.flatMap(({ problems }) => problems)],
    };
  } finally {
    pool.close();
  }
}

function brokenDecisions(faults: readonly Problem[]): PcpError {
  const { code, message, hint, where } = faults[0]!;
  return new PcpError({
    code,
    message: `${message}${faults.length > 1 ? ` (${faults.length - 1} more like it)` : ''}`,
    hint: `${hint} Nothing was written.`,
    exitCode: exitCodes.unreadableInput,
    where,
  });
}

function noneReadable({ message, hint, where }: Problem): PcpError {
  return new PcpError({
    code: 'no-readable-document',
    message: `None of the documents could be read. ${message}`,
    hint,
    exitCode: exitCodes.unreadableInput,
    where,
  });
}
