import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analysis, analysisSchema, type Comparison, exitCodes, PcpError } from '../model/index.ts';
import { compareAnalyses, withoutUnshown } from '../pipeline/index.ts';
import { readAlignment } from './alignment.ts';
import { readAccuracy, readCorpusData } from './corpus-data.ts';
import { lineTrouble, readEntries } from './decisions/index.ts';
import { decisionsWithoutPlace } from './review/replaced-files.ts';
import { readSamples } from './review/samples.ts';
import type { RunRecord } from './run-record.ts';
import { taxonomyFolderOf } from './taxonomy-of-run.ts';
import { loadToolkit } from './tools.ts';
import { pcpVersion } from './version.ts';

export type CompareAgainOptions = Readonly<{
  /** Compare these areas only; all of the run where null. */
  among: readonly string[] | null;
  /** The date that editions are held against, YYYY-MM-DD; the latest where null. */
  asAt: string | null;
  taxonomy: string | undefined;
}>;

/**
 * The comparison of a finished run's analyses, made anew with other areas or another date; no document is read. Throws
 * PcpError: `unknown-area` and `other-taxonomy` (exit 2), `bad-analysis` (exit 3).
 */
export function compareAgain(out: string, record: RunRecord, options: CompareAgainOptions): Comparison {
  const { toolkit } = loadToolkit(taxonomyFolderOf(record, options.taxonomy));
  const all = record.documents.filter(({ failed }) => !failed).map(({ id }) => readAnalysis(out, id));
  const failed = record.documents.filter((document) => document.failed);
  const accuracy = readAccuracy();
  const { forces, frames } = readCorpusData();
  const { entries: decisions, problems: trouble } = readEntries(out);
  const shown = ofAreas(all, options.among).map((analysis) => withoutUnshown(analysis, decisions));
  const comparison = compareAnalyses(shown, {
    taxonomy: toolkit.taxonomy,
    tagger: toolkit.tagger,
    matchNames: toolkit.matchNames,
    decisions,
    samples: readSamples(out),
    evidence: toolkit.evidence,
    forces,
    frames,
    alignment: readAlignment(),
    asAt: options.asAt,
    pcpVersion,
    ...(accuracy && { accuracy }),
    problems: [
      ...trouble,
      ...[...record.problems, ...failed.flatMap(({ problems }) => problems)].filter(
        ({ code }) => !saidOtherwise.has(code),
      ),
    ],
    unread: failed.map(({ path, area, problems }) => ({
      path,
      force: area ?? 'unknown',
      why: problems[0]?.message ?? 'It could not be read.',
    })),
  });
  return comparison;
}

/**
 * Told by a run, and said by a comparison in its own way: fictional plans beside real ones, how many decisions have no place, which
 * changes with every decision, and lines of decisions that cannot be read, which may have been mended since.
 */
const saidOtherwise: ReadonlySet<string> = new Set([
  'fictional-left-out',
  decisionsWithoutPlace,
  ...lineTrouble,
]);

/** Areas and date as a comparison has them; all areas of the run where it has them all. */
export function asCompared(
  { forces, asAt, fictional }: Comparison,
  { documents }: RunRecord,
): CompareAgainOptions {
  const had = new Set(forces.map(({ force }) => force));
  // Fictional areas beside real ones are in no comparison.
  const isAll = documents.every(
    (one) => one.failed || (one.fictional && !fictional) || had.has(one.area ?? 'unknown'),
  );
  return { among: isAll ? null : [...had], asAt, taxonomy: undefined };
}

/** Refuses a taxonomy that the run was not made with: its words are in the analyses, and only reading changes them. */
export function refuseOtherTaxonomy(before: Comparison, after: Comparison): void {
  if (before.taxonomy.hash === after.taxonomy.hash) return;
  throw new PcpError({
    code: 'other-taxonomy',
    message: `The run was made with taxonomy ${before.taxonomy.version} (${before.taxonomy.hash.slice(0, 12)}), and this is ${after.taxonomy.version} (${after.taxonomy.hash.slice(0, 12)}).`,
    hint: 'Name the folder of that taxonomy with --taxonomy, or run pcp analyse again: what has not changed is not read again.',
    exitCode: exitCodes.usage,
  });
}

function ofAreas(analyses: readonly Analysis[], areas: readonly string[] | null): readonly Analysis[] {
  if (areas === null) return analyses;
  const there = new Set(analyses.map(({ edition }) => edition.area));
  const missing = areas.find((area) => !there.has(area));
  if (missing === undefined) return analyses.filter(({ edition }) => areas.includes(edition.area));
  throw new PcpError({
    code: 'unknown-area',
    message: `No plan of "${missing}" was analysed in the last run.`,
    hint: `Choose from: ${[...there].sort().join(', ')}.`,
    exitCode: exitCodes.usage,
  });
}

/**
 * The saved analysis of a document, or what is made of it, which alone is then held against the schema. Throws PcpError
 * `bad-analysis` (exit 3) where it is not as pcp wrote it.
 */
export function readAnalysis(
  out: string,
  id: string,
  make: (saved: Analysis) => Analysis = (saved) => saved,
): Analysis {
  const file = join(out, 'analyses', `${id}.json`);
  try {
    return analysisSchema.parse(make(JSON.parse(readFileSync(file, 'utf8'))));
  } catch {
    throw new PcpError({
      code: 'bad-analysis',
      message: 'The saved analysis is not there or is not as pcp wrote it.',
      hint: 'Run pcp analyse again with the same --out.',
      exitCode: exitCodes.unreadableInput,
      where: { file },
    });
  }
}
