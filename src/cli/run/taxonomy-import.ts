import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { readTaxonomyFiles } from '../../io/corpus-data.ts';
import { readTexts } from '../../io/files.ts';
import { readExchange } from '../../io/read-exchange.ts';
import {
  checkTaxonomyFolder,
  type NewFile,
  standingFiles,
  writeTaxonomyFolder,
} from '../../io/taxonomy-folder.ts';
import { type ExitCode, exitCodes, type Facet, PcpError, type Problem } from '../../model/index.ts';
import { lintWithMeans } from '../../pipeline/lint-taxonomy.ts';
import {
  differenceLines,
  differencesOf,
  exchangeFormats,
  type ImportedFiles,
  toldOfFile,
} from '../../taxonomy/exchange/index.ts';
import { parseTaxonomy } from '../../taxonomy/index.ts';
import { problemLines } from '../report-error.ts';
import { printable } from '../terminal.ts';
import type { TaxonomyCall } from './taxonomy-action.ts';
import { lintMeans } from './taxonomy-lint.ts';

/**
 * Reads a taxonomy in another format, holds it against all that lint holds one against, and writes it as YAML. Exit 3,
 * and nothing written, where there is an error.
 */
export async function importTaxonomy(call: TaxonomyCall): Promise<ExitCode> {
  const { options, json, terminal } = call;
  const { path, format, out } = wanted(call);
  checkTaxonomyFolder(out, options.force === true);
  const imported = await readExchange(path, format);
  const standing = standingFiles(out, imported.files);
  const files = withAbout(imported.files, standing);
  const met = imported.problems.map((problem) => ({ ...problem, where: { ...problem.where, file: path } }));
  const isRead = !met.some(({ severity }) => severity === 'error');
  const linted = isRead ? await lintOf([...files, ...standing]) : [];
  const problems = [...met, ...linted.map((problem) => placed(problem, imported, { path, out }))];
  const of = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity);
  const errors = of('error');
  // Before anything is written over.
  const before = errors.length > 0 ? null : facetsToCompare(out, files);
  const differences =
    before === null
      ? null
      : differencesOf(
          before.facets,
          parseTaxonomy(files).sources.map(({ facet }) => facet),
        );
  const removed = errors.length > 0 ? [] : writeTaxonomyFolder(out, files, standing);
  const written = errors.length > 0 ? [] : files.map(({ name }) => name);
  if (json)
    terminal.out(
      JSON.stringify(
        { format, out, written, removed, differences, errors: errors.length, problems },
        null,
        1,
      ),
    );
  else {
    const shown = [...errors, ...problems.filter(({ code }) => code === 'exchange-left-out')];
    for (const problem of shown) terminal.say(printable(problemLines(problem)));
    if (removed.length > 0) terminal.say(`Removed, since the import has none of it: ${removed.join(', ')}.`);
    if (before !== null && differences !== null) {
      const lines = differenceLines(differences);
      terminal.say(
        printable(
          lines.length > 0
            ? `Against ${before.name}:`
            : `The same categories, terms and examples as ${before.name}.`,
        ),
      );
      for (const line of lines) terminal.say(printable(`  ${line}`));
    }
    terminal.out(
      errors.length > 0
        ? `Nothing was written. Errors: ${errors.length}.`
        : `Written to ${out}: ${written.length} files. Warnings: ${of('warning').length}${of('warning').length > 0 ? ' ("pcp taxonomy lint --taxonomy" on the folder shows them)' : ''}.`,
    );
  }
  return errors.length > 0 ? exitCodes.unreadableInput : exitCodes.ok;
}

/** All that `pcp taxonomy lint` has to say of the files, but for what it needs documents for. */
async function lintOf(files: readonly NewFile[]): Promise<readonly Problem[]> {
  // A taxonomy with errors need not be measured.
  const isWhole = parseTaxonomy(files).taxonomy !== null;
  return lintWithMeans(files, await lintMeans(isWhole ? files : [], []));
}

/**
 * The facets that an import is held against: of the folder that it replaces; else, of the project's own taxonomy, those
 * that the import has too. Null where there are none.
 */
function facetsToCompare(
  out: string,
  files: readonly NewFile[],
): { name: string; facets: readonly Facet[] } | null {
  const facetsOf = (all: readonly NewFile[]) => parseTaxonomy(all).sources.map(({ facet }) => facet);
  const replaced = existsSync(out) ? facetsOf(readTexts(out, ['.yaml', '.yml'])) : [];
  if (replaced.length > 0) return { name: `the taxonomy that was in ${out}`, facets: replaced };
  const ids = new Set(facetsOf(files).map(({ facet }) => facet));
  const own = facetsOf(readTaxonomyFiles()).filter(({ facet }) => ids.has(facet));
  return own.length === 0 ? null : { name: 'the taxonomy that comes with pcp', facets: own };
}

/** A taxonomy has a version: where neither the import nor the folder says one, the lowest. */
function withAbout(files: readonly NewFile[], standing: readonly NewFile[]): readonly NewFile[] {
  const isThere = [...files, ...standing].some(({ name }) => /^taxonomy\.ya?ml$/.test(name));
  return isThere ? files : [...files, { name: 'taxonomy.yaml', text: 'version: 0.0.0\n' }];
}

/** The problem at its place in the file that was read, or in the folder's own files that stay. */
function placed(
  problem: Problem,
  imported: ImportedFiles,
  at: Readonly<{ path: string; out: string }>,
): Problem {
  const { file = '' } = problem.where;
  if (isAbsolute(file)) return { ...problem, where: { ...problem.where, file: relative('.', file) } };
  if (!imported.files.some(({ name }) => name === file))
    return { ...problem, where: { ...problem.where, file: file === '' ? at.path : join(at.out, file) } };
  const { where } = toldOfFile(problem, imported, file);
  return { ...problem, where: { ...where, file: at.path } };
}

function wanted({ given, options, folder }: TaxonomyCall) {
  const path = given[0];
  if (path === undefined) throw usage('It is not said which file to import.', 'Name it after "import".');
  if (!existsSync(path) || !statSync(path).isFile())
    throw usage(`There is no file "${path}".`, 'Check the name; one file is imported at a time.');
  if (folder !== undefined)
    throw usage('"pcp taxonomy import" takes no --taxonomy.', 'Name the folder to write to after --out.');
  if (!options.out)
    throw usage('It is not said where to write the taxonomy.', 'Name an empty or new folder after --out.');
  const readable = exchangeFormats.filter(({ read }) => read !== undefined);
  const format = readable.find(({ id, extension }) =>
    options.format ? id === options.format : path.toLowerCase().endsWith(`.${extension}`),
  );
  if (format === undefined)
    throw usage(
      options.format
        ? `The format ${options.format} can be written only.`
        : 'The name of the file does not say which format it has.',
      `Give --format with one of: ${readable.map(({ id }) => id).join(', ')}.`,
    );
  return { path, format: format.id, out: String(options.out) };
}

function usage(message: string, hint: string): PcpError {
  return new PcpError({ code: 'bad-import', message, hint, exitCode: exitCodes.usage });
}
