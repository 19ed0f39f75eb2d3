import { spawn } from 'node:child_process';
import { memoryOf } from '../process-tree.ts';

export type ChildRun = Readonly<{
  seconds: number;
  /** The most that the process and those below it were seen to hold; null where it ended before a look. */
  megabytes: number | null;
  code: number | null;
  out: string;
}>;

const sampleEvery = 15;
const longest = 120_000;

/** Runs a program to its end. Never throws: one that cannot start or takes too long has a code of its own. */
export function runChild(command: string, words: readonly string[]): Promise<ChildRun> {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'ignore'] });
    let most = 0;
    const look = () => {
      if (child.pid !== undefined) most = Math.max(most, memoryOf(child.pid)?.sum ?? 0);
    };
    const timer = setInterval(look, sampleEvery);
    const limit = setTimeout(() => child.kill('SIGKILL'), longest);
    const out: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    const end = (code: number | null) => {
      clearInterval(timer);
      clearTimeout(limit);
      resolve({
        seconds: (performance.now() - started) / 1000,
        megabytes: most === 0 ? null : most,
        code,
        out: Buffer.concat(out).toString('utf8'),
      });
    };
    child.once('error', () => end(127));
    child.once('close', end);
  });
}
