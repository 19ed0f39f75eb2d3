import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Comparison, TaxonomyDiff } from '../model/index.ts';
import { renderReport } from '../report/index.ts';
import { sha256 } from '../text/index.ts';
import { reportOptions } from './write-report.ts';

/**
 * The files of a report that would say something else under the second taxonomy, by rendering both. That every page names
 * version and hash of its taxonomy counts for none.
 */
export async function staleFiles(
  before: Comparison,
  after: Comparison,
  out: string,
): Promise<Pick<TaxonomyDiff['stale'], 'files' | 'unchangedFiles'>> {
  const old = await hashesOf(before, out);
  const next = await hashesOf({ ...after, taxonomy: before.taxonomy }, out);
  const all = [...new Set([...old.keys(), ...next.keys()])].sort();
  const files = all.filter((path) => old.get(path) !== next.get(path));
  return { files, unchangedFiles: all.length - files.length };
}

async function hashesOf(comparison: Comparison, out: string): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for await (const { path, content } of renderReport(comparison, reportOptions(out, comparison)))
    hashes.set(path, sha256(content));
  return hashes;
}

const madeWith = z.object({ taxonomy: z.object({ version: z.string(), hash: z.string() }) });

/** Whether the report of a saved run was made by another taxonomy than this; null where no run was saved there. */
export function staleRun(folder: string, hash: string): TaxonomyDiff['stale']['saved'] {
  try {
    const { taxonomy } = madeWith.parse(JSON.parse(readFileSync(join(folder, 'proposals.json'), 'utf8')));
    return { folder, version: taxonomy.version, stale: taxonomy.hash !== hash };
  } catch {
    return null;
  }
}
