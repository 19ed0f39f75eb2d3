import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type AreaIndex, type PlanRow, parsePlanRows, slugOf } from '../corpus/index.ts';
import { decodeText } from '../extract/index.ts';
import type { Edition, Problem } from '../model/index.ts';
import { nearest } from '../text/index.ts';
import type { ManifestEdition } from './corpus-data.ts';
import type { FoundFile } from './find-documents.ts';
import { hashFile } from './hash-file.ts';
import { openListsAbove } from './lists-above.ts';

/** Which manifest and `plans.csv` speak of a file. */
export type Identity = Readonly<{
  id: string;
  manifest: Edition | null;
  row: PlanRow | null;
  folders: readonly string[];
}>;

export type Identifier = Readonly<{
  identify(file: FoundFile, hash: string): Identity;
  /** Slug of the area that a manifest, a `plans.csv` or a folder gives a file; null where its own words must tell. */
  areaOf(file: FoundFile, hash: string): string | null;
  /** Trouble met in `plans.csv` files, each once. */
  problems(): readonly Problem[];
}>;

/** Opens the manifests and, as files are met, the `plans.csv` beside them. */
export function openIdentifier(editions: readonly ManifestEdition[], areas: AreaIndex): Identifier {
  const hashOf = hashes();
  const sheets = new Map<string, ReadonlyMap<string, PlanRow>>();
  const taken = new Map<string, number>();
  const problems: Problem[] = [];

  const rowsOf = (folder: string): ReadonlyMap<string, PlanRow> => {
    const known = sheets.get(folder);
    if (known) return known;
    const path = join(folder, 'plans.csv');
    const found = statSync(path, { throwIfNoEntry: false })?.isFile()
      ? parsePlanRows(decodeText(readFileSync(path)).text, path)
      : { rows: [], problems: [] };
    // Not pushed all at once: a list may have more faulty lines than a call may have arguments.
    for (const problem of found.problems) problems.push(problem);
    for (const row of found.rows) for (const doubt of doubtsOf(row, path, areas)) problems.push(doubt);
    const rows = new Map(found.rows.map((row) => [row.file.normalize('NFC'), row]));
    sheets.set(folder, rows);
    return rows;
  };

  const unique = (id: string): string => {
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };

  const rowOf = (file: FoundFile): PlanRow | null =>
    rowsOf(dirname(file.absolute)).get(basename(file.absolute).normalize('NFC')) ?? null;

  const tellListedAbove = openListsAbove(problems);

  /** The area by `plans.csv`, else by a folder's name. */
  const givenArea = (file: FoundFile): string | null => {
    const area = rowOf(file)?.area;
    if (area) return areas.byName(area)?.slug ?? slugOf(area);
    return foldersOf(file).flatMap((folder) => areas.byName(folder)?.slug ?? [])[0] ?? null;
  };

  /** The edition that lists this very file; else one that lists its content, that of the area it lies under first. */
  const manifestOf = (file: FoundFile, hash: string): ManifestEdition | undefined => {
    const listing = (isIt: (path: string) => boolean) => editions.filter((entry) => entry.files.some(isIt));
    const [own] = listing((path) => resolve(path) === file.absolute);
    if (own) return own;
    const same = listing((path) => hashOf(path) === hash);
    const area = same.length > 1 ? givenArea(file) : null;
    return same.find(({ edition }) => edition.area === area) ?? same[0];
  };

  return {
    areaOf: (file, hash) => manifestOf(file, hash)?.edition.area ?? givenArea(file),
    identify: (file, hash) => {
      const name = basename(file.absolute);
      const manifest = manifestOf(file, hash);
      const row = rowOf(file);
      if (row === null && manifest === undefined) tellListedAbove(file);
      const position =
        manifest?.files.findIndex((path) => resolve(path) === file.absolute || hashOf(path) === hash) ?? 0;
      const id = manifest ? manifestId(manifest.edition.id, position) : documentId(name, hash);
      return { id: unique(id), manifest: manifest?.edition ?? null, row, folders: foldersOf(file) };
    },
    problems: () => problems,
  };
}

function manifestId(edition: string, position: number): string {
  return position > 0 ? `${slugOf(edition)}-${position + 1}` : slugOf(edition);
}

/** A slug of the file's name with a short hash of its content: two files of one name never meet. */
function documentId(name: string, hash: string): string {
  const slug = slugOf(name.replace(/\.[^.]+$/, '')) || 'document';
  return `${slug}-${hash.slice(0, 8)}`;
}

/** Hashes of the manifests' files, each worked out once; null where one is not there. A copy is known by its content. */
function hashes(): (path: string) => string | null {
  const known = new Map<string, string | null>();
  return (path) => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
    const hash = isFile ? hashFile(path).hash : null;
    known.set(path, hash);
    return hash;
  };
}

/** What a line of a `plans.csv` says that does not fit what lies there or what is known. */
function doubtsOf({ file, line, area }: PlanRow, path: string, areas: AreaIndex): Problem[] {
  const doubts: Problem[] = [];
  const add = (message: string, hint: string) =>
    doubts.push({ code: 'plans-csv-line', severity: 'warning', message, hint, where: { file: path, line } });
  if (/[/\\]/.test(file))
    add(
      `"${file}" names a file in another folder, so the line is not used.`,
      'Put a plans.csv into the folder of the file, and give the name of the file alone.',
    );
  else if (!liesIn(dirname(path), file))
    add(
      `No file called "${file}" lies beside this list.`,
      'Check the spelling, with the ending (.pdf, .docx).',
    );
  if (area !== null && areas.byName(area) === null) {
    const meant = nearest(
      slugOf(area),
      areas.forces.map(({ slug }) => slug),
    );
    add(
      `"${area}" is not an area that pcp knows; it is compared as an area of its own.`,
      meant
        ? `Did you mean "${areas.bySlug(meant)?.name ?? meant}"? If it is another area, nothing need be done.`
        : 'Check the spelling against the names on police.uk.',
    );
  }
  return doubts;
}

/** Accents may be written in two ways, and a disk keeps the one that it was given. */
function liesIn(folder: string, name: string): boolean {
  return (
    existsSync(join(folder, name)) ||
    readdirSync(folder).some((other) => other.normalize('NFC') === name.normalize('NFC'))
  );
}

/** The folders named in the path as the user gave it, nearest first, and the one that holds the file in any case. */
function foldersOf(file: FoundFile): string[] {
  const given = dirname(file.path)
    .split('/')
    .filter((name) => name !== '' && name !== '.' && name !== '..');
  const holding = basename(dirname(file.absolute));
  return [...new Set([holding, ...given.reverse()])];
}
