import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { sha256 } from '../text/hash.ts';
import type { AnalyseOptions, AnalyseResult } from './analyse-files.ts';
import { codeVersion } from './code-version.ts';
import type { Found } from './find-documents.ts';
import { hashFile } from './hash-file.ts';
import { isAsWritten, madeOtherwise } from './made-files.ts';
import { corpusFolder, evidenceFolder, samplesFolder, taxonomyFolder, templatesFolder } from './project.ts';
import type { RunRecord } from './run-record.ts';

/**
 * A key of all that a run depends on: the sources and what lies beside them, what people decided, the project's data, its code
 * and the options. Null where a source cannot be read: such a run is never skipped.
 */
export function keyOfInputs(
  { files, problems }: Found,
  options: Pick<AnalyseOptions, 'force' | 'asAt' | 'taxonomy' | 'out' | 'marking'>,
): string | null {
  try {
    const folders = new Set(files.map(({ absolute }) => dirname(absolute)));
    const data = [
      options.taxonomy ?? taxonomyFolder,
      evidenceFolder,
      templatesFolder,
      corpusFolder,
      samplesFolder,
    ];
    const parts = [
      [options.force, options.asAt, options.marking, codeVersion('all'), problems],
      files.map(({ path, absolute }) => [path, hashFile(absolute).hash]),
      [...folders]
        .map((folder) => join(folder, 'plans.csv'))
        .filter(existsSync)
        .map((path) => hashFile(path).hash),
      decisionFiles(options.out).map((path) => [path, hashFile(path).hash]),
      data.flatMap(dataFiles).map((path) => [path, hashFile(path).hash]),
    ];
    return sha256(JSON.stringify(parts));
  } catch {
    return null;
  }
}

/** The logs of what people decided, and samples drawn; named here so that nothing else need be loaded. */
function decisionFiles(out: string): string[] {
  return [
    ['decisions', '.jsonl'],
    ['review', '.json'],
  ].flatMap(([name, ending]) => {
    const folder = join(out, name!);
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder).filter((file) => file.endsWith(ending!));
    return names.sort().map((file) => join(folder, file));
  });
}

function dataFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: folder === templatesFolder, encoding: 'utf8' });
  return names
    .filter((name) => /\.(ya?ml|json|hbs|css|js)$/.test(name))
    .sort()
    .map((name) => join(resolve(folder), name));
}

/**
 * The result of the last run in the same folder, where it had the same inputs, read every file and all that it wrote
 * is still there; else null. Saves loading what documents are analysed with.
 */
export function findUnchangedRun(out: string, inputsKey: string | null): AnalyseResult | null {
  const last = readRecord(out);
  if (!last || inputsKey === null || last.inputsKey !== inputsKey) return null;
  if (last.documents.some(({ failed }) => failed) || !written(out, last).every(existsSync)) return null;
  if (!isAsWritten(out, last.made)) return null;
  return {
    exitCode: 0,
    report: join(out, 'report', 'index.html'),
    documents: last.documents,
    problems: last.problems,
    proposals: last.proposals ?? 0,
    madeOtherwise: madeOtherwise(out, last.made ?? []),
    work: { extracted: 0, segmented: 0, tagged: 0, unchanged: last.documents.length, reports: 0 },
  };
}

function written(out: string, { documents, reportFiles }: RunRecord): string[] {
  const artefacts = documents.flatMap(({ id }) => [`documents/${id}.json`, `analyses/${id}.json`]);
  return ['comparison.json', 'proposals.json', ...artefacts, ...reportFiles].map((file) => join(out, file));
}

// The key vouches for the shape: only pcp writes it.
function readRecord(out: string): RunRecord | null {
  try {
    return JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'));
  } catch {
    return null;
  }
}
