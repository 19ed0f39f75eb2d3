import { type ChildProcess, spawn } from 'node:child_process';

/** How a run of the command line ended: its exit code, and the last line of its messages. */
export type RunEnd = Readonly<{ code: number | null; said: string }>;

export type LatestRun = Readonly<{
  /** Starts the run a second from now, ending one that is still going: what it works on has changed since. */
  again(): void;
  /** Ends the run that is going, if any. */
  stop(): void;
}>;

/** Milliseconds without another call before a run is started: saves come in quick succession. */
const quiet = 1_000;

/** Most characters of messages that are kept. */
const kept = 4_000;

/**
 * Runs this command line with other words in a process of its own, so that whoever waits at the terminal is not held up by
 * it; of several runs only the last is finished. `onEnd` is called with the end of a run that was not replaced.
 */
export function latestRun(words: readonly string[], onEnd: (end: RunEnd) => void): LatestRun {
  let current: ChildProcess | null = null;
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    const child = current;
    current = null;
    child?.kill();
  };
  const start = (): void => {
    const child = spawn(process.execPath, [...process.execArgv, process.argv[1]!, ...words], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    current = child;
    let said = '';
    child.stderr.on('data', (bytes: Buffer) => {
      said = (said + bytes.toString('utf8')).slice(-kept);
    });
    child.on('error', () => {});
    child.on('close', (code) => {
      if (current !== child) return;
      current = null;
      onEnd({ code, said: said.trim().split('\n').at(-1) ?? '' });
    });
  };
  return {
    stop,
    again: () => {
      stop();
      timer = setTimeout(start, quiet);
    },
  };
}
