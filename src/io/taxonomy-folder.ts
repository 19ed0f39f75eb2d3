import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes, PcpError } from '../model/errors.ts';
import { writeWhole } from './files.ts';

export type NewFile = Readonly<{ name: string; text: string }>;

/** The files of a taxonomy that hold no facet. */
const notFacets = /^(?:taxonomy|migrations)\.ya?ml$/;
const isYaml = (name: string): boolean => /\.ya?ml$/.test(name);

/**
 * Throws PcpError (exit 2) where a taxonomy may not be written: what stands there is a file, the folder is not empty and
 * `force` is not given, or it holds YAML that is no taxonomy, such as lists of areas.
 */
export function checkTaxonomyFolder(folder: string, force: boolean): void {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats) return;
  if (!stats.isDirectory())
    throw refused(folder, 'This is a file, and a folder is needed.', 'Name another folder after --out.');
  const names = readdirSync(folder);
  if (names.length === 0) return;
  const others = names.filter((name) => isYaml(name) && !isOfTaxonomy(join(folder, name), name));
  if (others.length > 0)
    throw refused(
      folder,
      `The folder holds ${shortList(others)}, which is no part of a taxonomy and would be read as one.`,
      'Name another folder after --out; it is made where it is not there.',
    );
  if (force) return;
  throw refused(
    folder,
    `The folder is not empty (${shortList(names)}), and a taxonomy there would be replaced.`,
    'Name an empty or new folder after --out, or give --force to replace the taxonomy in this one.',
  );
}

/** Version and sources, and ids that were retired, as they stand in a folder; those that `files` say anew left out. */
export function standingFiles(folder: string, files: readonly NewFile[]): NewFile[] {
  if (!existsSync(folder)) return [];
  const stem = (name: string) => name.replace(/\.ya?ml$/, '');
  const said = new Set(files.map(({ name }) => stem(name)));
  return readdirSync(folder)
    .filter((name) => notFacets.test(name) && !said.has(stem(name)))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/**
 * Writes the files of a taxonomy and removes what was there of another, but for what `standing` names and other kinds of
 * file. Gives the names of what was removed.
 */
export function writeTaxonomyFolder(
  folder: string,
  files: readonly NewFile[],
  standing: readonly NewFile[],
): string[] {
  for (const { name, text } of files) writeWhole(join(folder, name), text);
  const written = new Set([...files, ...standing].map(({ name }) => name));
  const old = readdirSync(folder).filter((name) => isYaml(name) && !written.has(name));
  for (const name of old) rmSync(join(folder, name));
  return old;
}

/** Whether a YAML file of a folder is one that taxonomies have. */
function isOfTaxonomy(path: string, name: string): boolean {
  return notFacets.test(name) || /^facet:/m.test(readFileSync(path, 'utf8'));
}

function shortList(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

function refused(folder: string, message: string, hint: string): PcpError {
  return new PcpError({
    code: 'cannot-write',
    message,
    hint: `${hint} Nothing was written.`,
    exitCode: exitCodes.usage,
    where: { file: folder },
  });
}
