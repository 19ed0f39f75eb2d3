import { fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { fileURLToPath } from 'node:url';
import type {
  ExtractionAnswer,
  ExtractionFailure,
  ExtractionJob,
  ExtractionProgress,
} from './extraction-messages.ts';
import type { ExtractionLimits, ExtractionResult } from './extraction-pool.ts';

/** A job with the one who waits for it. */
export type Waiting = Readonly<{ job: ExtractionJob; settle: (result: ExtractionResult) => void }>;

/** A child process that reads files in turn. */
export type Reader = Readonly<{
  /** Jobs taken and not yet answered. */
  load(): number;
  take(waiting: Waiting): void;
  close(): void;
}>;

/** A child above this is replaced when it has nothing to do, so that one large file does not weigh on the rest. */
const renewAboveBytes = 450 * 1024 * 1024;

/** Longest time for one document however many of its pages are recognised, in seconds. */
const wholeSeconds = 20 * 60;

/** Starts a child. `onEnd` gives back the jobs that it took and did not begin. */
export function startReader(
  limits: ExtractionLimits,
  entry: string = childPath(),
  listeners: Readonly<{ onIdle: () => void; onEnd: (left: readonly Waiting[]) => void }>,
): Reader {
  const jobs: Waiting[] = [];
  let timer: NodeJS.Timeout | undefined;
  let begun: number | null = null;
  let ended = false;
  const child = fork(entry, [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [
      `--max-old-space-size=${limits.megabytes}`,
      // A small nursery: a tenth of a gigabyte less at the peak, and no slower.
      '--max-semi-space-size=8',
      '--disable-warning=ExperimentalWarning',
    ],
    env: {
      ...process.env,
      PCP_CHILD_MEMORY_MB: String(limits.megabytes),
      NODE_COMPILE_CACHE: getCompileCacheDir() ?? process.env.NODE_COMPILE_CACHE,
    },
  });

  const end = (failure: ExtractionFailure | null): void => {
    if (ended) return;
    ended = true;
    clearTimeout(timer);
    child.kill('SIGKILL');
    const first = failure ? jobs.shift() : undefined;
    first?.settle({ failure: failure! });
    listeners.onEnd(jobs);
  };
  // A page that is recognised gets the time of a document; all its pages together no more than the whole.
  const restartTimer = (): void => {
    clearTimeout(timer);
    if (jobs.length === 0) return;
    begun ??= performance.now();
    const left = (limits.wholeSeconds ?? wholeSeconds) * 1000 - (performance.now() - begun);
    const wait = Math.min(limits.seconds * 1000, left);
    timer = setTimeout(() => end(outOfTime((performance.now() - (begun ?? 0)) / 1000)), wait);
  };

  child.on('message', (answer: ExtractionAnswer | ExtractionProgress) => {
    if (ended || jobs[0]?.job.id !== answer.id) return;
    if ('page' in answer) {
      restartTimer();
      return;
    }
    begun = null;
    jobs.shift()!.settle(answer);
    restartTimer();
    if (jobs.length === 0 && answer.rss > renewAboveBytes) end(null);
    else listeners.onIdle();
  });
  child.once('exit', () => end(outOfMemory(limits)));
  child.once('error', () => end(outOfMemory(limits)));

  return {
    load: () => jobs.length,
    take: (waiting) => {
      jobs.push(waiting);
      if (jobs.length === 1) restartTimer();
      child.send(waiting.job, (error) => {
        if (error) end(outOfMemory(limits));
      });
    },
    close: () => {
      ended = true;
      clearTimeout(timer);
      // An idle child ends by itself and keeps its compiled code; a busy one may be stalled.
      if (jobs.length === 0 && child.connected) child.disconnect();
      else child.kill('SIGKILL');
      child.unref();
    },
  };
}

function childPath(): string {
  // The same file in a checkout (.ts) and when built (.js).
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return fileURLToPath(new URL(`./extraction-child.${ending}`, import.meta.url));
}

function outOfTime(seconds: number): ExtractionFailure {
  return {
    code: 'took-too-long',
    message: `Reading the file was stopped after ${Math.round(seconds)} seconds.`,
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
