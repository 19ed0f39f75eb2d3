import { isAbsolute, join, relative } from 'node:path';
import { readEvidenceFiles, readTaxonomyFiles } from '../../io/corpus-data.ts';
import { readTexts } from '../../io/files.ts';
import { corpusFolder, evidenceFolder, samplesFolder } from '../../io/project.ts';
import { readDocuments } from '../../io/read-documents.ts';
import { measureTerms } from '../../io/term-times.ts';
import { today } from '../../io/today.ts';
import { type Document, type ExitCode, exitCodes, type Problem } from '../../model/index.ts';
import type { TextFile } from '../../pipeline/index.ts';
import { type LintMeans, lintWithMeans } from '../../pipeline/lint-taxonomy.ts';
import { parseTaxonomy } from '../../taxonomy/index.ts';
import { termsToMeasure } from '../../taxonomy/own-lines.ts';
import { problemLines } from '../report-error.ts';
import { printable, type Terminal } from '../terminal.ts';
import type { TaxonomyCall } from './taxonomy-action.ts';

/** Prints every fault of a taxonomy: errors, warnings, then notes. Exit 3 where there is an error. */
export async function lint(call: TaxonomyCall): Promise<ExitCode> {
  const { folder, json, terminal } = call;
  const files = readTaxonomyFiles(folder);
  // A taxonomy with errors tags nothing, so no document need be read for it.
  const isWhole = parseTaxonomy(files).taxonomy !== null;
  const { documents, problems: unread } = isWhole
    ? await documentsOf(call, terminal)
    : { documents: [], problems: [] };
  const found = lintWithMeans(files, await lintMeans(files, documents)).map((problem) =>
    placed(problem, call),
  );
  // A document that cannot be read is no fault of the taxonomy.
  const problems = [...found, ...unread.map((one): Problem => ({ ...one, severity: 'warning' }))];
  const of = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity);
  const [errors, warnings, notes] = [of('error'), of('warning'), of('info')];
  const counts = {
    files: files.length,
    documents: documents.length,
    errors: errors.length,
    warnings: warnings.length,
    notes: notes.length,
  };
  const ordered = [...errors, ...warnings, ...notes];
  terminal.out(
    json
      ? JSON.stringify({ ...counts, problems: ordered }, null, 1)
      : [
          ...ordered.map((problem) => printable(problemLines(problem))),
          `Files: ${counts.files}. Documents: ${counts.documents}. Errors: ${counts.errors}. Warnings: ${counts.warnings}. Notes: ${counts.notes}.`,
        ].join('\n'),
  );
  return errors.length > 0 ? exitCodes.unreadableInput : exitCodes.ok;
}

/** What the files of a taxonomy are held against besides themselves; each of their terms is measured. */
export async function lintMeans(
  files: readonly TextFile[],
  documents: readonly Document[],
): Promise<LintMeans> {
  return {
    evidence: withPaths(evidenceFolder, readEvidenceFiles()),
    today: today(),
    dataFiles: withPaths(corpusFolder, readTexts(corpusFolder, ['.yaml'])),
    documents,
    times: await measureTerms(termsToMeasure(files)),
  };
}

/** The documents given, or the sample plans. */
function documentsOf({ lists, options }: TaxonomyCall, terminal: Terminal) {
  const onProgress = (done: number, total: number, path: string) =>
    terminal.progress(`read ${done} of ${total}: ${path}`);
  return readDocuments(lists.documents ?? [samplesFolder], String(options.out ?? 'out'), onProgress);
}

/** Data files by their whole paths, so that they are not taken for files of the taxonomy's folder. */
function withPaths(folder: string, files: readonly TextFile[]): TextFile[] {
  return files.map(({ name, text }) => ({ name: join(folder, name), text }));
}

function placed(problem: Problem, { place }: TaxonomyCall): Problem {
  const { file } = problem.where;
  if (file === undefined || !isAbsolute(file)) return place(problem);
  return { ...problem, where: { ...problem.where, file: relative('.', file) } };
}
