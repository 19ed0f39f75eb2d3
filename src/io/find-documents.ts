import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { exitCodes, PcpError } from '../model/errors.ts';

/** A file to read: `path` as the user gave it (or found below what they gave), `absolute` for reading. */
export type FoundFile = Readonly<{ path: string; absolute: string }>;

/**
 * The documents named by paths: files as they are, folders searched to the bottom for files with a known ending.
 * Hidden files, temporary files of word processors and links that lead in a circle are passed over.
 * Throws PcpError for a path that is not there (exit 2), and where no document is found at all (exit 3).
 */
export function findDocuments(paths: readonly string[], endings: readonly string[]): FoundFile[] {
  const found = new Map<string, FoundFile>();
  for (const path of paths) {
    for (const file of expand(path, endings)) {
      const real = realpathSync(file.absolute);
      if (!found.has(real)) found.set(real, file);
    }
  }
  if (found.size === 0) throw noDocuments(paths, endings);
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function expand(path: string, endings: readonly string[]): FoundFile[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) {
    throw new PcpError({
      code: 'path-not-found',
      message: 'There is no file or folder at this path.',
      hint: 'Check the spelling, and put quotes round a path that holds spaces.',
      exitCode: exitCodes.usage,
      where: { file: path },
    });
  }
  if (stats.isDirectory()) return walk(path, endings, new Set());
  return [{ path: tidy(path), absolute: resolve(path) }];
}

function walk(folder: string, endings: readonly string[], entered: Set<string>): FoundFile[] {
  const real = realpathSync(folder);
  if (entered.has(real)) return [];
  entered.add(real);
  const files: FoundFile[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (name.startsWith('.') || name.startsWith('~$') || name === 'node_modules') continue;
    const path = join(folder, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) files.push(...walk(path, endings, entered));
    else if (stats?.isFile() && isDocument(name, endings))
      files.push({ path: tidy(path), absolute: resolve(path) });
  }
  return files;
}

// README and licence files lie beside documents in many folders and are none.
const notDocuments = /^(readme|licen[cs]e|changelog|contributing)\b/i;

function isDocument(name: string, endings: readonly string[]): boolean {
  const lower = basename(name).toLowerCase();
  return endings.some((ending) => lower.endsWith(ending)) && !notDocuments.test(lower);
}

function tidy(path: string): string {
  return path.split(sep).join('/');
}

function noDocuments(paths: readonly string[], endings: readonly string[]): PcpError {
  return new PcpError({
    code: 'no-documents',
    message: `No document was found in ${paths.map((path) => `"${path}"`).join(', ')}.`,
    hint: `Put plans there as ${endings.join(', ')} files, or name another folder.`,
    exitCode: exitCodes.unreadableInput,
  });
}
