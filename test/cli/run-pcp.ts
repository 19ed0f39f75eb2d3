import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const launch = fileURLToPath(new URL('../../src/cli/launch.mjs', import.meta.url));

/** Runs the command line as a user would, in a process of its own. */
export function runPcp(...words: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launch, ...words], {
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: status, out: stdout, err: stderr };
}
