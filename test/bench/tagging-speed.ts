import { join } from 'node:path';
import { timedRun } from './timed-run.ts';

/** Tagging by a made taxonomy of so many categories of forty terms. */
export type TaggingSpeed = Readonly<{
  categories: number;
  /** Milliseconds to prepare it, once a run. */
  compiling: number;
  /** Microseconds a sentence, the quickest of fourteen rounds. */
  microseconds: number;
  tagsEach: number;
}>;

/** What is asked: sixteen times the categories leave the time a sentence as it is, but for what chance does to it. */
export const taggingBars = { most: 1.5 };

/** Measures tagging of the same sentences by taxonomies of different size. */
export async function taggingSpeed(files: readonly string[]): Promise<TaggingSpeed[]> {
  const done = await timedRun([join(import.meta.dirname, 'tagging-loop.ts'), ...files], process.env);
  if (done.code !== 0) throw new Error(`tagging-loop.ts ended with code ${done.code}`);
  return JSON.parse(done.out);
}

if (process.argv[1] === import.meta.filename) {
  console.log(JSON.stringify(await taggingSpeed(process.argv.slice(2)), null, 1));
}
