import { watch } from 'node:fs';
import { exitCodes, PcpError } from '../model/index.ts';

/** How long a folder must be quiet, in milliseconds: an editor writes, renames and touches a file in one save. */
const quiet = 120;

/**
 * Calls `onChange` after each change of YAML files in a folder, once it is quiet; never twice at a time. Ends when
 * `signal` is aborted. Rejects with PcpError where the folder cannot be watched or goes away.
 */
export function watchFolder(folder: string, onChange: () => void, signal?: AbortSignal): Promise<void> {
  return new Promise((settle, fail) => {
    let timer: NodeJS.Timeout | undefined;
    try {
      const watcher = watch(folder, (_, name) => {
        // Some systems give no name; then anything may have changed.
        if (name !== null && !/\.ya?ml$/.test(name)) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          try {
            onChange();
          } catch (error) {
            watcher.close();
            fail(error);
          }
        }, quiet);
      });
      watcher.on('error', (error) => fail(notWatched(folder, error)));
      watcher.on('close', () => {
        clearTimeout(timer);
        settle();
      });
      signal?.addEventListener('abort', () => watcher.close(), { once: true });
    } catch (error) {
      fail(notWatched(folder, error));
    }
  });
}

function notWatched(file: string, error: unknown): PcpError {
  return new PcpError({
    code: 'cannot-watch',
    message: `The folder cannot be watched (${(error as NodeJS.ErrnoException).code ?? String(error)}).`,
    hint: 'Check that it is there; on a network drive run the command again after each change, without --watch.',
    exitCode: exitCodes.usage,
    where: { file },
  });
}
