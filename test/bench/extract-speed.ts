import { join } from 'node:path';
import type { Asked } from './count-asked.ts';
import type { Shares } from './profile-shares.ts';
import { timedRun } from './timed-run.ts';

/** Reading alone beside a bare pdfjs text loop over the same files, medians of rounds in fresh processes. */
export type ExtractSpeed = Readonly<{
  pages: number;
  barePagesPerSecond: number;
  pagesPerSecond: number;
  /** Ours as a share of the bare loop's: by time, and by processor time (other threads' included). */
  speed: number;
  processorSpeed: number;
  /** Shares of pages of which the structure tree and the operator list were asked for. */
  withTree: number;
  withOperators: number;
  /** Shares of the main thread's working time: our lay-out, our record of trust, pdfjs, tidying of memory, the rest. */
  shares: Shares;
  megabytes: number | null;
}>;

/** What issue and design ask of reading: its speed, and the most of the time that our own lay-out may take. */
export const extractBars = { speed: 0.8, layOut: 0.2 };

const folder = import.meta.dirname;

/** Measures reading of PDFs, cold: nothing compiled is kept between the rounds. */
export async function extractSpeed(files: readonly string[], rounds = 3): Promise<ExtractSpeed> {
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' };
  const run = async (script: string, words: readonly string[] = []) => {
    const done = await timedRun([join(folder, script), ...words, ...files], env);
    if (done.code !== 0) throw new Error(`${script} ended with code ${done.code}`);
    return done;
  };
  const [bare, own] = [[], []] as [Awaited<ReturnType<typeof run>>[], Awaited<ReturnType<typeof run>>[]];
  for (let round = 0; round < rounds; round++) {
    bare.push(await run('bare-loop.ts'));
    own.push(await run('extract-loop.ts'));
  }
  const told = JSON.parse((await run('extract-loop.ts', ['--profile'])).out);
  const { pages, trees, operatorLists, ...shares } = told as { pages: number } & Asked & Shares;
  const [bareTime, ownTime] = [median(bare.map(seconds)), median(own.map(seconds))];
  return {
    pages,
    barePagesPerSecond: pages / bareTime,
    pagesPerSecond: pages / ownTime,
    speed: bareTime / ownTime,
    processorSpeed: median(bare.map(processor)) / median(own.map(processor)),
    withTree: trees / pages,
    withOperators: operatorLists / pages,
    shares,
    megabytes: Math.max(...own.map(({ memory }) => memory?.largest ?? 0)) || null,
  };
}

const seconds = (run: { seconds: number }) => run.seconds;
const processor = (run: { processor: number }) => run.processor;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

if (process.argv[1] === import.meta.filename) {
  console.log(JSON.stringify(await extractSpeed(process.argv.slice(2)), null, 1));
}
