import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Comparison, PcpError, type TaxonomyDiff, themes } from '../model/index.ts';
import { renderReport } from '../report/index.ts';
import { packName } from '../report/pack/make-pack.ts';
import { renderPack } from '../report/pack/render-pack.ts';
import { sha256 } from '../text/index.ts';
import { packsFolder } from './write-pack.ts';
import { reportOptions } from './write-report.ts';

/**
 * The files of a report that would say something else under the second taxonomy, by rendering both, with the evidence packs
 * that lie in the folder of a run. That every page names version and hash of its taxonomy counts for none.
 */
export async function staleFiles(
  before: Comparison,
  after: Comparison,
  out: string,
  run: string,
): Promise<Pick<TaxonomyDiff['stale'], 'files' | 'unchangedFiles'>> {
  const packs = packsIn(run, [before, after]);
  const old = await hashesOf(before, out, packs);
  const next = await hashesOf({ ...after, taxonomy: before.taxonomy }, out, packs);
  const all = [...new Set([...old.keys(), ...next.keys()])].sort();
  const files = all.filter((path) => old.get(path) !== next.get(path));
  return { files, unchangedFiles: all.length - files.length };
}

async function hashesOf(
  comparison: Comparison,
  out: string,
  packs: readonly Pack[],
): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const pack of packs)
    for (const { path, content } of await packOrNone(comparison, out, pack))
      hashes.set(`${packsFolder}/${path}`, sha256(content));
  for await (const { path, content } of renderReport(comparison, reportOptions(out, comparison)))
    hashes.set(path, sha256(content));
  return hashes;
}

type Pack = Readonly<{ theme: string; force: string }>;

/** The packs that were made in a run's folder, of areas and subjects that one of two comparisons has. */
function packsIn(run: string, comparisons: readonly Comparison[]): Pack[] {
  const folder = join(run, packsFolder);
  const names = new Set(
    existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/\.(?:html|docx)$/, '')) : [],
  );
  if (names.size === 0) return [];
  const subjects = new Set([
    ...themes,
    ...comparisons.flatMap((one) => one.categories.map(({ code }) => code)),
  ]);
  const areas = new Set(comparisons.flatMap((one) => one.forces.map(({ force }) => force)));
  return [...areas].flatMap((force) =>
    [...subjects].filter((theme) => names.has(packName({ theme, force }))).map((theme) => ({ theme, force })),
  );
}

/** A pack's files; none where the comparison has no such subject, or no plan of the area to compare. */
async function packOrNone(comparison: Comparison, out: string, pack: Pack) {
  try {
    return await renderPack(comparison, reportOptions(out, comparison), pack);
  } catch (error) {
    if (error instanceof PcpError) return [];
    throw error;
  }
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
