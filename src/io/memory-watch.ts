import { Worker } from 'node:worker_threads';

/**
 * Ends this process when its memory, buffers included, passes a limit in megabytes; 0 means no limit. The watch runs
 * in a thread, which goes on while the main thread is busy parsing; a heap limit would not count buffers.
 */
export function watchMemory(megabytes: number): void {
  if (!(megabytes > 0)) return;
  const limit = megabytes * 1024 * 1024;
  const code = `setInterval(() => { if (process.memoryUsage.rss() > ${limit}) process.kill(process.pid, 'SIGKILL'); }, 25);`;
  new Worker(code, { eval: true }).unref();
}
