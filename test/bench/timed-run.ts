import { spawn } from 'node:child_process';
import { type Memory, memoryOf, processorSeconds } from './process-tree.ts';

/**
 * A child process that was run to its end: how long it took, the processor time it used (to the last sample), the
 * most memory it held, what it printed.
 */
export type TimedRun = Readonly<{
  seconds: number;
  processor: number;
  memory: Memory | null;
  code: number | null;
  out: string;
}>;

const sampleEvery = 40;

/** Runs this Node on a script, from start of the process to its end. */
export function timedRun(words: readonly string[], env: NodeJS.ProcessEnv): Promise<TimedRun> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let sum = 0;
    let largest = 0;
    let processor = 0;
    const timer = setInterval(() => {
      if (child.pid === undefined) return;
      const memory = memoryOf(child.pid);
      sum = Math.max(sum, memory?.sum ?? 0);
      largest = Math.max(largest, memory?.largest ?? 0);
      processor = Math.max(processor, processorSeconds(child.pid) ?? 0);
    }, sampleEvery);
    const out: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - started) / 1000;
      const memory = sum === 0 ? null : { sum, largest };
      resolve({ seconds, processor, memory, code, out: Buffer.concat(out).toString('utf8') });
    });
  });
}
