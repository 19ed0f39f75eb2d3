import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Extraction } from '../model/index.ts';
import type { ExtractionAnswer, ExtractionFailure, ExtractionJob } from './extraction-messages.ts';

export type ExtractionLimits = Readonly<{
  /** Children at once. */
  size: number;
  /** Longest time for one document, in seconds. */
  seconds: number;
  /** Most memory for one child, in megabytes. */
  megabytes: number;
}>;

export const defaultLimits: ExtractionLimits = { size: 2, seconds: 60, megabytes: 700 };

/** Children above this after a document are renewed, so that one large file does not weigh on the rest. */
const renewAboveBytes = 260 * 1024 * 1024;

export type ExtractionResult = { extraction: Extraction } | { failure: ExtractionFailure };

export type ExtractionPool = Readonly<{
  extract(name: string, bytes: Uint8Array): Promise<ExtractionResult>;
  close(): void;
}>;

type Waiting = { job: ExtractionJob; settle: (result: ExtractionResult) => void };

/** Reads untrusted files in child processes. A child that dies or stalls gives a failure and is replaced. */
export function openExtractionPool(
  limits: ExtractionLimits = defaultLimits,
  entry: string = childPath(),
): ExtractionPool {
  const queue: Waiting[] = [];
  const idle: ChildProcess[] = [];
  const all = new Set<ChildProcess>();
  let nextId = 0;
  let closed = false;

  const start = (): ChildProcess => {
    const child = fork(entry, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [`--max-old-space-size=${limits.megabytes}`, '--disable-warning=ExperimentalWarning'],
      env: { ...process.env, PCP_CHILD_MEMORY_MB: String(limits.megabytes) },
    });
    all.add(child);
    child.once('exit', () => {
      all.delete(child);
      const place = idle.indexOf(child);
      if (place >= 0) idle.splice(place, 1);
    });
    return child;
  };

  const pump = (): void => {
    while (queue.length > 0) {
      const child = idle.pop() ?? (all.size < limits.size ? start() : undefined);
      if (!child) return;
      run(child, queue.shift()!);
    }
  };

  const run = (child: ChildProcess, { job, settle }: Waiting): void => {
    let done = false;
    const finish = (result: ExtractionResult, reuse: boolean): void => {
      if (done) return;
      done = true;
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
      if (reuse && !closed) idle.push(child);
      else {
        all.delete(child);
        child.kill('SIGKILL');
      }
      settle(result);
      pump();
    };
    const onMessage = (answer: ExtractionAnswer): void => finish(answer, answer.rss < renewAboveBytes);
    const onExit = (): void => finish({ failure: outOfMemory(limits) }, false);
    const timer = setTimeout(() => finish({ failure: outOfTime(limits) }, false), limits.seconds * 1000);
    child.on('message', onMessage);
    child.once('exit', onExit);
    child.send(job, (error) => {
      if (error) onExit();
    });
  };

  return {
    extract: (name, bytes) =>
      new Promise((settle) => {
        queue.push({ job: { id: nextId++, name, bytes }, settle });
        pump();
      }),
    close: () => {
      closed = true;
      for (const child of all) child.kill('SIGKILL');
    },
  };
}

function childPath(): string {
  // The same file in a checkout (.ts) and when built (.js).
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return fileURLToPath(new URL(`./extraction-child.${ending}`, import.meta.url));
}

function outOfTime(limits: ExtractionLimits): ExtractionFailure {
  return {
    code: 'took-too-long',
    message: `Reading the file was stopped after ${limits.seconds} seconds.`,
    hint: 'The file may be damaged or made to stall readers: open it in its usual program, save it again as a plain PDF, and try that copy.',
  };
}

function outOfMemory(limits: ExtractionLimits): ExtractionFailure {
  return {
    code: 'took-too-much-memory',
    message: `Reading the file was stopped: the reader ended early or needed more than ${limits.megabytes} megabytes.`,
    hint: 'The file may be damaged or made to overwhelm readers: open it in its usual program, save it again as a plain PDF, and try that copy.',
  };
}
