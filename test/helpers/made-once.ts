import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

const second = new Int32Array(new SharedArrayBuffer(4));

/**
 * The folder that `make` filled, made once in a run of the tests: the first worker makes it, others wait up to three
 * minutes. It is there whole or not at all, and nobody may change it. Where making it failed, all are told.
 */
export function madeOnce(name: string, make: (folder: string) => void): string {
  const [folder, making, failed] = ['', '.making', '.failed'].map((end) =>
    join(inject('shared'), `${name}${end}`),
  ) as [string, string, string];
  if (isFirst(making, folder)) {
    try {
      make(making);
      renameSync(making, folder);
    } catch (error) {
      writeFileSync(failed, String(error));
    }
  }
  for (let waited = 0; !existsSync(folder); waited++) {
    if (existsSync(failed)) throw new Error(`${name} was not made: ${readFileSync(failed, 'utf8')}`);
    if (waited === 1800) throw new Error(`${name} was not made in three minutes`);
    Atomics.wait(second, 0, 0, 100);
  }
  return folder;
}

/** A folder can be made by one process only. Once it was renamed another could make it again, so that is asked first. */
function isFirst(making: string, made: string): boolean {
  if (existsSync(made)) return false;
  try {
    mkdirSync(making);
  } catch {
    return false;
  }
  return !existsSync(made);
}
