import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const launch = fileURLToPath(new URL('../../src/cli/launch.mjs', import.meta.url));

type Ran = { code: number | null; out: string; err: string };

/** Runs the command line as a user would, in a process of its own. */
export const runPcp = (...words: string[]): Ran => runPcpWithin(60, ...words);

/** As `runPcp`, with so many seconds before it is ended: for what scores all labels, or recognises a scan. */
export function runPcpWithin(seconds: number, ...words: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launch, ...words], {
    encoding: 'utf8',
    timeout: seconds * 1000,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: status, out: stdout, err: stderr };
}
