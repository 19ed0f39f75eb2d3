import { fork } from 'node:child_process';
import { basename } from 'node:path';
import { exitCodes, PcpError } from '../model/errors.ts';
import type { ImportedFiles } from '../taxonomy/exchange/index.ts';

/** What the child is asked, and what it answers. */
export type ExchangeJob = Readonly<{ path: string; name: string; format: string }>;
export type ExchangeAnswer = Readonly<{ imported: ImportedFiles } | { failure: string }>;

export type ExchangeLimits = Readonly<{ seconds: number; megabytes: number }>;
const defaultLimits: ExchangeLimits = { seconds: 60, megabytes: 700 };

/**
 * Reads a taxonomy in another program's format, in a process of its own, since the file may be hostile. Throws PcpError
 * (exit 3) where that takes longer or more memory than any honest file.
 */
export function readExchange(
  path: string,
  format: string,
  limits: ExchangeLimits = defaultLimits,
): Promise<ImportedFiles> {
  // The same file in a checkout (.ts) and when built (.js).
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const child = fork(new URL(`./exchange-child.${ending}`, import.meta.url), {
    env: { ...process.env, PCP_CHILD_MEMORY_MB: String(limits.megabytes) },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const job: ExchangeJob = { path, name: basename(path), format };
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      end(`it took longer than ${limits.seconds} seconds`);
    }, limits.seconds * 1000);
    const end = (why: string) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(given(path, why));
    };
    child.once('message', (answer: ExchangeAnswer) => {
      if ('failure' in answer) return end(answer.failure);
      clearTimeout(timer);
      child.disconnect();
      resolve(answer.imported);
    });
    child.once('error', (error) => end(error.message));
    child.once('exit', () => end(`it took more than ${limits.megabytes} MB of memory, or reading broke off`));
    child.send(job);
  });
}

function given(path: string, why: string): PcpError {
  return new PcpError({
    code: 'exchange-unreadable',
    message: `The file was given up: ${why}.`,
    hint: 'Check that it is the right file, and export it again. Nothing was written.',
    exitCode: exitCodes.unreadableInput,
    where: { file: path },
  });
}
