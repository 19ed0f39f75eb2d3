import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type PlanRow, parsePlanRows } from '../corpus/index.ts';
import { decodeText } from '../extract/index.ts';
import type { Problem } from '../model/index.ts';
import type { FoundFile } from './find-documents.ts';

/** Folders above a file in which a list is looked for. */
const mostAbove = 3;

/**
 * Tells of a `plans.csv` in a folder above that names a file which no list beside it names: only the one beside it is used, and
 * a person who wrote the other would not know why nothing came of it. Each line is told once.
 */
export function openListsAbove(problems: Problem[]): (file: FoundFile) => void {
  const lists = new Map<string, readonly PlanRow[]>();
  const rowsOf = (folder: string): readonly PlanRow[] => {
    const known = lists.get(folder);
    if (known) return known;
    const path = join(folder, 'plans.csv');
    const isThere = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
    const rows = isThere ? parsePlanRows(decodeText(readFileSync(path)).text, path).rows : [];
    lists.set(folder, rows);
    return rows;
  };
  return ({ absolute }) => {
    let folder = dirname(absolute);
    for (let up = 0; up < mostAbove; up += 1) {
      folder = dirname(folder);
      const row = rowsOf(folder).find(({ file }) => resolve(folder, file.replaceAll('\\', '/')) === absolute);
      const path = join(folder, 'plans.csv');
      // A list beside other documents was told of already.
      const isTold = problems.some(({ where }) => where.file === path && where.line === row?.line);
      if (row && !isTold) problems.push(notUsed(row, path));
    }
  };
}

const notUsed = ({ file, line }: PlanRow, path: string): Problem => ({
  code: 'plans-csv-line',
  severity: 'warning',
  message: `"${file}" names a file in another folder, so the line is not used.`,
  hint: 'Put a plans.csv into the folder of the file, and give the name of the file alone.',
  where: { file: path, line },
});
