import { join } from 'node:path';
import { timedRun } from './timed-run.ts';

/** Time of each step over the same files, in milliseconds: the median of rounds, each in a fresh process. */
export type StepsSpeed = Readonly<{
  pages: number;
  sentences: number;
  times: Readonly<Record<string, number>>;
  /** Detection, tagging and anatomy together as a share of extraction. */
  readingShare: number;
  /** Share of the sentences that compromise was asked to read. */
  grammarShare: number;
}>;

type Told = { times: Record<string, number>; sentences: number; pages: number; readByGrammar: number };

/** What is asked: detection, tagging and anatomy take less time than extraction of the same files. */
export const stepBars = { readingShare: 1 };

/** Measures extraction, segmentation, detection, tagging, anatomy and alignment, cold: nothing compiled is kept between rounds. */
export async function stepsSpeed(files: readonly string[], rounds = 3): Promise<StepsSpeed> {
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' };
  const told: Told[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const done = await timedRun([join(import.meta.dirname, 'steps-loop.ts'), ...files], env);
    if (done.code !== 0) throw new Error(`steps-loop.ts ended with code ${done.code}`);
    told.push(JSON.parse(done.out));
  }
  const { pages, sentences, readByGrammar, times } = told[0]!;
  const of = (value: (one: Told) => number) =>
    told.map(value).sort((a, b) => a - b)[Math.floor(told.length / 2)]!;
  return {
    pages,
    sentences,
    times: Object.fromEntries(Object.keys(times).map((step) => [step, of((one) => one.times[step]!)])),
    readingShare: of(({ times: own }) => (own.detection! + own.tagging! + own.anatomy!) / own.extraction!),
    grammarShare: readByGrammar / sentences,
  };
}

if (process.argv[1] === import.meta.filename) {
  console.log(JSON.stringify(await stepsSpeed(process.argv.slice(2)), null, 1));
}
