import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyWhole, writeWhole } from './files.ts';

/** Results kept by content. A key names everything that the result depends on; a broken entry counts as none. */
export type Cache = Readonly<{
  read<T>(stage: string, key: string): T | null;
  write(stage: string, key: string, json: string): void;
  /** Copies an entry's file to `path`, which then holds exactly the cached bytes. */
  copyTo(stage: string, key: string, path: string): void;
}>;

/** A cache of JSON files below `folder`: `<stage>/<key>.json`. */
export function openCache(folder: string): Cache {
  const pathOf = (stage: string, key: string) => join(folder, stage, `${key}.json`);
  return {
    read: (stage, key) => {
      try {
        return JSON.parse(readFileSync(pathOf(stage, key), 'utf8'));
      } catch {
        return null;
      }
    },
    write: (stage, key, json) => writeWhole(pathOf(stage, key), json, false),
    copyTo: (stage, key, path) => copyWhole(pathOf(stage, key), path),
  };
}
