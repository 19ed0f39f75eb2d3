import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join, resolve, sep } from 'node:path';
import { exitCodes, PcpError } from '../model/errors.ts';
import type { Problem } from '../model/index.ts';
import { madeIn } from './made-here.ts';
import { isOutFolder, outNames } from './out-folder.ts';
import { noteOn, type Passed } from './passed-over.ts';

/** A file to read: `path` as the user gave it (or found below what they gave), `absolute` for reading. */
export type FoundFile = Readonly<{ path: string; absolute: string }>;

/** Documents to read, and what a person might have taken for one and is not read. */
export type Found = Readonly<{ files: readonly FoundFile[]; problems: readonly Problem[] }>;

type Walk = Readonly<{
  endings: readonly string[];
  /** The folder that was named; nothing outside of it is read. */
  root: string;
  entered: Set<string>;
  passed: Passed;
}>;

/**
 * The documents named by paths: files as they are, folders searched to the bottom for files with a known ending.
 * Hidden files, temporary files of word processors and links that lead in a circle are passed over in silence; what
 * pcp wrote itself, files of other kinds that may be plans, and links that lead out of the folder with a problem.
 * Throws PcpError for a path that is not there (exit 2), and where no document is found at all (exit 3).
 */
export function findDocuments(paths: readonly string[], endings: readonly string[]): Found {
  const found = new Map<string, FoundFile>();
  const passed: Passed = {
    kinds: new Map(),
    ownFolders: new Set(),
    links: [],
    lost: [],
    oddNames: [],
    closed: [],
  };
  for (const path of paths) {
    for (const file of expand(path, endings, passed)) {
      const real = realpathSync(file.absolute);
      if (!found.has(real)) found.set(real, file);
    }
  }
  if (found.size === 0) throw noDocuments(paths, endings, noteOn(passed));
  const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { files, problems: noteOn(passed) };
}

function expand(path: string, endings: readonly string[], passed: Passed): FoundFile[] {
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
  if (!stats.isDirectory()) return [{ path: tidy(path), absolute: resolve(path) }];
  return [...walk(path, { endings, root: realpathSync(path), entered: new Set(), passed })];
}

function* walk(folder: string, state: Walk): Generator<FoundFile> {
  const real = realpathSync(folder);
  if (state.entered.has(real)) return;
  state.entered.add(real);
  const made = madeIn(folder);
  const own = isOutFolder(folder) ? new Set([...outNames, ...made]) : made;
  if (own.size > 0) state.passed.ownFolders.add(tidy(folder));
  for (const name of namesIn(folder, state.passed)) {
    if (name.startsWith('.') || name.startsWith('~$') || name === 'node_modules' || own.has(name)) continue;
    const path = join(folder, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats && leadsOut(path, state.root)) {
      if (stats.isDirectory() || isDocument(name, state.endings)) state.passed.links.push(tidy(path));
    } else if (stats?.isDirectory()) yield* walk(path, state);
    else if (!stats) missing(path, state);
    else if (!stats.isFile()) continue;
    else if (isDocument(name, state.endings)) yield { path: tidy(path), absolute: resolve(path) };
    else passOver(path, state.passed);
  }
}

/** The names in a folder in order; none, and a note of it, where it cannot be opened. */
function namesIn(folder: string, passed: Passed): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    passed.closed.push(tidy(folder));
    return [];
  }
}

/** A name that leads nowhere: a link to what has gone, or one whose letters this system cannot tell. */
function missing(path: string, { passed, endings }: Walk): void {
  if (path.includes('\uFFFD')) passed.oddNames.push(tidy(path));
  else if (extname(path) === '' || isDocument(basename(path), endings) || isOtherKind(path))
    passed.lost.push(tidy(path));
}

function leadsOut(path: string, root: string): boolean {
  const real = realpathSync(path);
  return real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** Endings of files that people write plans in and pcp does not read. */
const otherKinds = new Set(
  [
    '.doc .docm .dot .dotx .odt .fodt .ott .sxw .rtf .pages .wpd .wps .gdoc .pub .indd .xps .oxps .djvu .epub .mobi',
    '.ppt .pptx .pps .ppsx .odp .key .xls .xlsx .xlsm .ods .numbers .msg .eml .mht .mhtml .tif .tiff',
    '.zip .rar .7z .tar .gz .tgz',
  ].flatMap((line) => line.split(' ')),
);

const isOtherKind = (path: string): boolean => otherKinds.has(extname(path).toLowerCase());

function passOver(path: string, { kinds }: Passed): void {
  const ending = extname(path).toLowerCase();
  if (otherKinds.has(ending)) kinds.set(ending, [...(kinds.get(ending) ?? []), tidy(path)]);
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

function noDocuments(
  paths: readonly string[],
  endings: readonly string[],
  passed: readonly Problem[],
): PcpError {
  const why = passed.map(({ message }) => ` ${message}`).join('');
  return new PcpError({
    code: 'no-documents',
    message: `No document was found in ${paths.map((path) => `"${path}"`).join(', ')}.${why}`,
    hint: `Put plans there as ${endings.join(', ')} files, or name another folder.`,
    exitCode: exitCodes.unreadableInput,
  });
}
