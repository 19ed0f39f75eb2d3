import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { indexAreas } from '../corpus/index.ts';
import { type Comparison, type ExitCode, exitCodes, PcpError, type Problem } from '../model/index.ts';
import { compareAnalyses, fictionalLeftOut, withoutUnshown } from '../pipeline/index.ts';
import { comparisonPath } from '../report/index.ts';
import { sha256 } from '../text/index.ts';
import { readAlignment, readAlignmentText } from './alignment.ts';
import { codeVersion } from './code-version.ts';
import { collectGarbage } from './collect-garbage.ts';
import {
  type CorpusData,
  readAccuracy,
  readCorpusData,
  readGlossaryText,
  readTemplates,
} from './corpus-data.ts';
import { readEntries } from './decisions/index.ts';
import type { ExtractionPool } from './extraction-pool.ts';
import type { FoundFile } from './find-documents.ts';
import { isAsWritten, madeOtherwise } from './made-files.ts';
import { isWithheld, refuseUnmarked, withMarking } from './marking.ts';
import { type ReadPlan, readPlans, type Work } from './read-plans.ts';
import { keepTaxonomy } from './review/parsed-taxonomy.ts';
import { decisionsOnReplaced, decisionsWithoutPlace } from './review/replaced-files.ts';
import { readSamples } from './review/samples.ts';
import { keepEarlier } from './review/slim-analyses.ts';
import { lockFolder } from './run-lock.ts';
import { type DocumentRecord, type RunRecord, readRunRecord, writeRunRecord } from './run-record.ts';
import { loadToolkit } from './tools.ts';
import { pcpVersion } from './version.ts';
import { proposalsFile, writeReport, writeWithheld } from './write-report.ts';

export type AnalyseOptions = Readonly<{
  /** The documents, as `findDocuments` gives them. */
  files: readonly FoundFile[];
  /** What was met in looking for them. */
  problems: readonly Problem[];
  /** Key of all that the run depends on (`keyOfInputs`), kept for the next run. */
  inputsKey: string | null;
  out: string;
  force: string | null;
  taxonomy?: string;
  asAt: string | null;
  /** Protective marking that every output bears; where a source is marked, none is written without. */
  marking?: string | undefined;
  /** Reads the files; closed once all are read. */
  pool: ExtractionPool;
  onProgress?: (done: number, total: number, path: string) => void;
}>;

export type AnalyseResult = Readonly<{
  exitCode: ExitCode;
  /** Path of the report's first page. */
  report: string;
  documents: readonly DocumentRecord[];
  problems: readonly Problem[];
  /** How many terms are proposed to whoever keeps the taxonomy. */
  proposals: number;
  /** Reports and packs in the folder that were made from another comparison before. */
  madeOtherwise: readonly string[];
  work: Work & { reports: number };
}>;

/**
 * The main job: documents in, artefacts and report out. Throws PcpError where it cannot go on (taxonomy with
 * an error, no document readable, another run at work in the folder); a document that fails beside others gives exit
 * code 4.
 */
export async function analyseFiles(options: AnalyseOptions): Promise<AnalyseResult> {
  const release = lockFolder(options.out);
  try {
    return await analyse(options);
  } finally {
    release();
  }
}

async function analyse(options: AnalyseOptions): Promise<AnalyseResult> {
  const { out, files, inputsKey } = options;
  const last = readRunRecord(out);
  const means = once(() => {
    const corpus = readCorpusData();
    checkArea(options.force, corpus);
    return { ...loadToolkit(options.taxonomy), corpus };
  });
  const read = await readPlans(files, { ...options, last, load: means });
  // The children's memory is given back before comparing takes most of this process's own.
  options.pool.close();
  await nextTurn();
  const { toolkit, corpus, problems: dataProblems } = means();
  const records = read.plans.map(({ record }) => record);
  const readable = read.plans.filter(({ record }) => !record.failed);
  if (readable.length === 0) throw noneReadable(records);
  keepTaxonomy(out, options.taxonomy, toolkit.taxonomy);

  const decided = readEntries(out);
  const samples = readSamples(out);
  const problems = [
    ...options.problems,
    ...decided.problems,
    ...dataProblems.filter(({ severity }) => severity !== 'info'),
    ...read.problems,
  ];
  const accuracy = readAccuracy();
  const reportKey = keyOfReport(read.plans, toolkit.versions, corpus, options.asAt, [
    problems,
    accuracy,
    decided.entries,
    samples,
    options.marking,
  ]);
  const isCurrent =
    last?.reportKey === reportKey &&
    [comparisonPath, proposalsFile, ...last.reportFiles].every((file) => existsSync(join(out, file))) &&
    isAsWritten(out, last.made);
  let { reportFiles, made = [] }: Pick<RunRecord, 'reportFiles' | 'made'> = last ?? { reportFiles: [] };
  let proposals = last?.proposals ?? 0;
  let withheld: Comparison | null = null;
  if (!isCurrent) {
    collectGarbage();
    const compared = compareAnalyses(
      readable.map(({ open }) => withoutUnshown(open!(), decided.entries)),
      {
        taxonomy: toolkit.taxonomy,
        tagger: toolkit.tagger,
        matchNames: toolkit.matchNames,
        decisions: decided.entries,
        samples,
        evidence: toolkit.evidence,
        forces: corpus.forces,
        frames: corpus.frames,
        alignment: readAlignment(),
        asAt: options.asAt,
        pcpVersion,
        ...(accuracy && { accuracy }),
        problems: [
          ...problems,
          ...records.filter(({ failed }) => failed).flatMap((record) => record.problems),
        ],
        unread: records.filter(({ failed }) => failed).map(unreadOf),
      },
    );
    collectGarbage();
    const comparison = withMarking(compared, options.marking);
    withheld = isWithheld(comparison) ? comparison : null;
    if (withheld) {
      reportFiles = writeWithheld(out, comparison, reportFiles);
      made = [];
    } else ({ files: reportFiles, made } = await writeReport(out, comparison, {}, { reportFiles, made }));
    proposals = comparison.proposals?.length ?? 0;
  }
  const mixed = fictionalLeftOut(readable.map(({ record }) => record));
  removeStale(out, last?.documents ?? [], records);
  const replaced = isCurrent
    ? (last.problems.find(({ code }) => code === decisionsWithoutPlace) ?? null)
    : decisionsOnReplaced(
        out,
        decided.entries,
        readable.map(({ open }) => open!()),
      );
  const told = [...problems, ...[mixed, replaced].filter((one) => one !== null)];
  writeRunRecord(out, {
    schemaVersion: 1,
    // A run without a report is never taken for one of which nothing has changed.
    inputsKey: withheld ? null : inputsKey,
    documents: records,
    ...(options.taxonomy !== undefined && { taxonomy: resolve(options.taxonomy) }),
    problems: told,
    reportKey: withheld ? '' : reportKey,
    reportFiles: [...reportFiles],
    made,
    proposals,
  });
  if (withheld) refuseUnmarked(withheld);
  return {
    exitCode: readable.length < records.length ? exitCodes.someDocumentsFailed : exitCodes.ok,
    report: join(out, 'report', 'index.html'),
    documents: records,
    problems: told,
    proposals,
    madeOtherwise: madeOtherwise(out, made),
    work: { ...read.work, reports: isCurrent ? 0 : 1 },
  };
}

/** An area that nobody knows would place nothing, in silence. */
function checkArea(name: string | null, { forces }: CorpusData): void {
  if (name === null || indexAreas(forces).byName(name)) return;
  throw new PcpError({
    code: 'unknown-area',
    message: `"${name}" is not an area that pcp knows.`,
    hint: `Give --force one of: ${forces.map(({ slug }) => slug).join(', ')}.`,
    exitCode: exitCodes.usage,
  });
}

/** A function that does its work at the first call only. */
function once<T>(work: () => T): () => T {
  let result: { value: T } | null = null;
  return () => {
    result ??= { value: work() };
    return result.value;
  };
}

function unreadOf(record: DocumentRecord): { path: string; force: string; why: string } {
  return {
    path: record.path,
    force: record.area ?? 'unknown',
    why: record.problems[0]?.message ?? 'It could not be read.',
  };
}

function keyOfReport(
  plans: readonly ReadPlan[],
  versions: object,
  { forces, frames }: CorpusData,
  asAt: string | null,
  told: readonly unknown[],
): string {
  const made = plans.map(({ record }) => [
    record.path,
    record.analysisKey,
    record.failed ? record.problems : null,
  ]);
  const parts = [
    made,
    versions,
    forces,
    frames,
    asAt,
    told,
    codeVersion('report'),
    readTemplates(),
    readGlossaryText(),
    readAlignmentText(),
  ];
  return sha256(JSON.stringify(parts));
}

/** Artefacts of documents that are no longer part of the run would be taken for part of it. */
function removeStale(out: string, before: readonly DocumentRecord[], now: readonly DocumentRecord[]): void {
  const kept = new Set(now.filter(({ failed }) => !failed).map(({ id }) => id));
  for (const { id } of before) {
    if (kept.has(id) || !/^[a-z0-9-]+$/.test(id)) continue;
    keepEarlier(out, id, null);
    for (const stage of ['documents', 'analyses', 'sentences'])
      rmSync(join(out, stage, `${id}.json`), { force: true });
  }
}

function noneReadable(records: readonly DocumentRecord[]): PcpError {
  const first = records[0]!;
  const problem = first.problems[0]!;
  return new PcpError({
    code: 'no-readable-document',
    message: `${records.length === 1 ? 'The document' : `None of the ${records.length} documents`} could ${records.length === 1 ? 'not ' : ''}be read. ${problem.message}`,
    hint: problem.hint,
    exitCode: exitCodes.unreadableInput,
    where: { file: first.path },
  });
}
