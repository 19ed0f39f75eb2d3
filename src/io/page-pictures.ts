import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Pages of a file to draw, `scale` pixels a point. */
export type PageJob = Readonly<{ path: string; pages: readonly number[]; scale: number }>;

/** A page as PNG, or why it was not drawn. */
export type PageAnswer = Readonly<{ page: number } & ({ png: Uint8Array } | { why: string })>;

const limits = { secondsPerPage: 30, megabytes: 900 };

/**
 * Draws pages of an untrusted PDF in a child process and hands each over as it is ready. A page that was not drawn
 * (drawing library not installed, damaged, too slow, too large) is handed over with the reason. Never rejects.
 */
export function drawPages(job: PageJob, onPage: (answer: PageAnswer) => void): Promise<void> {
  const waiting = new Set(job.pages);
  const child = fork(childPath(), [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [`--max-old-space-size=${limits.megabytes}`, '--disable-warning=ExperimentalWarning'],
    env: { ...process.env, PCP_CHILD_MEMORY_MB: String(limits.megabytes) },
  });
  return new Promise((done) => {
    let why = `the process that draws ended early or needed more than ${limits.megabytes} megabytes`;
    let timer: NodeJS.Timeout | undefined;
    const restartTimer = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        why = `drawing was stopped after ${limits.secondsPerPage} seconds`;
        child.kill('SIGKILL');
      }, limits.secondsPerPage * 1000);
    };
    const end = () => {
      clearTimeout(timer);
      for (const page of waiting) onPage({ page, why });
      waiting.clear();
      done();
    };
    child.on('message', (answer: PageAnswer) => {
      if (!waiting.delete(answer.page)) return;
      restartTimer();
      onPage(answer);
    });
    child.once('exit', end);
    child.once('error', end);
    restartTimer();
    child.send(job, (error) => {
      if (error) child.kill('SIGKILL');
    });
  });
}

function childPath(): string {
  // The same file in a checkout (.ts) and when built (.js).
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return fileURLToPath(new URL(`./page-picture-child.${ending}`, import.meta.url));
}
