import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Comparison, Problem } from '../model/index.ts';

/**
 * Whether people decided something since a comparison was made, or took it away, or a line that could not be read was mended. What
 * reads their decisions is loaded only where there are any: a report is made in less time than it takes to load.
 */
export async function decidedSince(out: string, { review, problems: before }: Comparison): Promise<boolean> {
  if (!existsSync(join(out, 'decisions'))) return review !== undefined;
  const { lineTrouble, readEntries } = await import('./decisions/index.ts');
  const { entries, problems } = readEntries(out);
  const wordsOf = (all: readonly Problem[]) =>
    all.flatMap(({ code, message }) => (lineTrouble.has(code) ? [message] : [])).sort();
  if (!isDeepStrictEqual(wordsOf(before), wordsOf(problems))) return true;
  if (entries.length === 0) return review !== undefined;
  const [{ decisionsHash }, { readSamples }] = await Promise.all([
    import('../pipeline/index.ts'),
    import('./review/samples.ts'),
  ]);
  return review?.hash !== decisionsHash(entries, readSamples(out));
}

/** When the last decision in a folder was made; null where nobody decided anything. */
export async function lastDecided(out: string): Promise<string | null> {
  if (!existsSync(join(out, 'decisions'))) return null;
  const { readEntries } = await import('./decisions/index.ts');
  return readEntries(out).entries.reduce<string | null>(
    (last, { at }) => (last === null || at > last ? at : last),
    null,
  );
}

/** How many decisions people made after `upTo`, where those until then are the ones of that hash; null where they are not. */
export async function decidedAfter(
  out: string,
  upTo: string | undefined,
  hash: string,
): Promise<number | null> {
  const [{ readEntries }, { decisionsHash }, { readSamples }] = await Promise.all([
    import('./decisions/index.ts'),
    import('../pipeline/index.ts'),
    import('./review/samples.ts'),
  ]);
  const { entries } = readEntries(out);
  const before = entries.filter(({ at }) => upTo !== undefined && at <= upTo);
  const isSame = before.length === 0 ? hash === 'none' : decisionsHash(before, readSamples(out)) === hash;
  return isSame ? entries.length - before.length : null;
}
