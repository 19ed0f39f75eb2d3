import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { madeOnce } from '../helpers/made-once.ts';
import { runPcpWithin } from './run-pcp.ts';

/** A finished run of `pcp analyse` on the sample plans, its cache too. To be read only. */
const sampleRun = (): string =>
  madeOnce('samples', (folder) => {
    const { code, err } = runPcpWithin(170, 'analyse', '--out', folder);
    expect(code, err).toBe(0);
  });

/** Copies the run on the sample plans to `to`, without its cache. */
export function copySampleRun(to: string): void {
  cpSync(sampleRun(), to, { recursive: true });
  rmSync(join(to, 'cache'), { recursive: true });
}

/** Puts what reading the sample plans gave into the cache of `out`, so that a run there reads no plan again. */
export function copySampleCache(out: string): void {
  cpSync(join(sampleRun(), 'cache'), join(out, 'cache'), { recursive: true });
}
