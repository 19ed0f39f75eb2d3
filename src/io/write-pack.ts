import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { comparisonJson } from '../report/index.ts';
import { renderPack } from '../report/pack/render-pack.ts';
import { nearest, sha256 } from '../text/index.ts';
import { readAccuracy, readTemplates } from './corpus-data.ts';
import { currentComparison } from './current-comparison.ts';
import { writeWhole } from './files.ts';
import { readGlossary } from './glossary.ts';
import { withMade } from './made-files.ts';
import { comparisonHash, madeNow } from './made-now.ts';
import { refuseUnmarked, withMarking } from './marking.ts';
import { nothingAnalysed } from './read-comparison.ts';
import { lockFolder } from './run-lock.ts';
import { type RunRecord, readRunRecord, writeRunRecord } from './run-record.ts';

/** Where packs lie in a run's folder. */
export const packsFolder = 'packs';

/**
 * Writes the funding evidence pack of an area on a theme below `out`, from the run that was finished there. Returns the
 * paths of its files. Nothing is written where the theme, the area or the run is not there (PcpError, exit 2).
 */
export async function writePack(
  out: string,
  { marking, ...wanted }: Readonly<{ theme: string; force: string; marking?: string | undefined }>,
): Promise<string[]> {
  const options = { templates: readTemplates(), glossary: readGlossary(), accuracy: readAccuracy() };
  if (!readRunRecord(out)) throw nothingAnalysed(out);
  const release = lockFolder(out);
  try {
    const record = readRunRecord(out)!;
    const current = await currentComparison(out, record);
    const comparison = withMarking(current.comparison, marking);
    refuseUnmarked(comparison);
    const files = await renderPack(comparison, options, { ...wanted, nearest });
    for (const { path, content } of files) writeWhole(join(out, packsFolder, path), content, false);
    const isSaved = current.isSaved && comparison.marking === current.comparison.marking;
    const written = files.map(({ path }) => `${packsFolder}/${path}`);
    await noteWritten(
      out,
      record,
      written,
      isSaved ? comparisonHash(out) : sha256(comparisonJson(comparison)),
    );
    return written.map((file) => join(out, file));
  } finally {
    release();
  }
}

async function noteWritten(
  out: string,
  record: RunRecord,
  written: readonly string[],
  comparison: string,
): Promise<void> {
  const isThere = (file: string) => existsSync(join(out, file));
  const now = await madeNow(out, written, comparison);
  writeRunRecord(out, { ...record, made: withMade(record.made ?? [], now, isThere) });
}
