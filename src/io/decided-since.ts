import type { Comparison } from '../model/index.ts';
import { decisionsHash } from '../pipeline/index.ts';
import { readEntries } from './decisions/index.ts';
import { readSamples } from './review/samples.ts';

/** Whether people decided something since a comparison was made, or took it away. */
export function decidedSince(out: string, { review }: Comparison): boolean {
  const { entries } = readEntries(out);
  if (entries.length === 0) return review !== undefined;
  return review?.hash !== decisionsHash(entries, readSamples(out));
}
