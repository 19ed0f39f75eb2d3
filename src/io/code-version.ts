import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../text/hash.ts';
import { picturesWanted } from './ocr/pictures-wanted.ts';
import { codeRoot } from './project.ts';

/** What each stage's result depends on beside its input: the code of these folders. */
const stageFolders = {
  extract: ['model', 'text', 'extract', 'io/ocr'],
  analyse: ['model', 'text', 'segment', 'detect', 'tag', 'taxonomy', 'anatomy', 'align', 'pipeline'],
  report: ['model', 'text', 'tag', 'taxonomy', 'compare', 'report', 'pipeline'],
  shapes: ['model'],
  all: ['.'],
} as const;
export type Stage = keyof typeof stageFolders;

/** Version of a stage: a hash of the code that makes its result, so that no one has to remember to raise a number. */
export function codeVersion(stage: Stage): string {
  const files = stageFolders[stage].flatMap((folder) => filesBelow(join(codeRoot, folder)));
  const parts = [
    ...files.map((file) => sha256(readFileSync(file))),
    ...(picturesWanted ? [] : ['no pictures']),
  ];
  return sha256(parts.join('\n')).slice(0, 16);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}
