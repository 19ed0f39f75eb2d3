import { existsSync } from 'node:fs';
import type { Comparison } from '../model/index.ts';

/** The paths of plans of a comparison that are not there, seen from the working folder: links to them lead nowhere. */
export function missingSources({ forces }: Comparison): string[] {
  const documents = forces.flatMap(({ editions }) => editions.flatMap((edition) => edition.documents));
  return [...new Set(documents.map(({ path }) => path))].filter((path) => !existsSync(path)).sort();
}
