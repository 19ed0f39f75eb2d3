import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type PlanRow, parsePlanRows, slugOf } from '../corpus/index.ts';
import type { Edition, Problem } from '../model/index.ts';
import { sha256 } from '../text/index.ts';
import type { ManifestEdition } from './corpus-data.ts';
import type { FoundFile } from './find-documents.ts';

/** Which manifest and `plans.csv` speak of a file. */
export type Identity = Readonly<{
  id: string;
  manifest: Edition | null;
  row: PlanRow | null;
  folders: readonly string[];
}>;

export type Identifier = Readonly<{
  identify(file: FoundFile, hash: string): Identity;
  /** Trouble met in `plans.csv` files, each once. */
  problems(): readonly Problem[];
}>;

/** Opens the manifests and, as files are met, the `plans.csv` beside them. */
export function openIdentifier(editions: readonly ManifestEdition[]): Identifier {
  const sheets = new Map<string, ReadonlyMap<string, PlanRow>>();
  const taken = new Map<string, number>();
  const problems: Problem[] = [];

  const rowsOf = (folder: string): ReadonlyMap<string, PlanRow> => {
    const known = sheets.get(folder);
    if (known) return known;
    const path = join(folder, 'plans.csv');
    const found = statSync(path, { throwIfNoEntry: false })?.isFile()
      ? parsePlanRows(readFileSync(path, 'utf8'), path)
      : { rows: [], problems: [] };
    problems.push(...found.problems);
    const rows = new Map(found.rows.map((row) => [row.file.normalize('NFC'), row]));
    sheets.set(folder, rows);
    return rows;
  };

  const unique = (id: string): string => {
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };

  return {
    identify: (file, hash) => {
      const name = basename(file.absolute);
      const manifest = editions.find((entry) =>
        entry.files.some((path) => isSameFile(path, file.absolute, hash)),
      );
      const row = rowsOf(dirname(file.absolute)).get(name.normalize('NFC')) ?? null;
      const position = manifest?.files.findIndex((path) => basename(path) === name) ?? 0;
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

/** The manifest's file, by place; or a copy of it elsewhere, by name and content. */
function isSameFile(manifestPath: string, absolute: string, hash: string): boolean {
  if (resolve(manifestPath) === absolute) return true;
  if (basename(manifestPath) !== basename(absolute)) return false;
  return (
    statSync(manifestPath, { throwIfNoEntry: false })?.isFile() === true &&
    sha256(readFileSync(manifestPath)) === hash
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
