import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparison } from '../model/index.ts';

/**
 * Whether people decided something since a comparison was made, or took it away. What reads their decisions is loaded only
 * where there are any: a report is made in less time than it takes to load.
 */
export async function decidedSince(out: string, { review }: Comparison): Promise<boolean> {
  if (!existsSync(join(out, 'decisions'))) return review !== undefined;
  const { readEntries } = await import('./decisions/index.ts');
  const { entries } = readEntries(out);
  if (entries.length === 0) return review !== undefined;
  const [{ decisionsHash }, { readSamples }] = await Promise.all([
    import('../pipeline/index.ts'),
    import('./review/samples.ts'),
  ]);
  return review?.hash !== decisionsHash(entries, readSamples(out));
}
