import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from './files.ts';

const fileName = '.pcp-made.json';

/** The names of the files in a folder that pcp put there beside what else may lie in it; none where there is no list. */
export function madeIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(z.array(z.string()).parse(JSON.parse(readFileSync(join(folder, fileName), 'utf8'))));
  } catch {
    return new Set();
  }
}

/** Adds names to the list of what pcp put into a folder, by which a later run does not take them for plans. */
export function noteMade(folder: string, names: readonly string[]): void {
  const all = [...new Set([...madeIn(folder), ...names])].sort();
  writeWhole(join(folder, fileName), `${JSON.stringify(all)}\n`, false);
}
