import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The output folder that is meant by a path: the folder itself, the report in it, or a file of the report. */
export function runFolderOf(path: string): string {
  let folder = statSync(path, { throwIfNoEntry: false })?.isFile() ? dirname(path) : path;
  // A page of an area lies two folders below the output folder.
  for (let up = 0; up < 3; up += 1) {
    if (existsSync(join(folder, 'run.json'))) return folder;
    folder = join(folder, '..');
  }
  return path;
}
