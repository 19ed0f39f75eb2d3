import { join } from 'node:path';
import { renderPack } from '../report/pack/render-pack.ts';
import { nearest } from '../text/index.ts';
import { readAccuracy, readTemplates } from './corpus-data.ts';
import { currentComparison } from './current-comparison.ts';
import { writeWhole } from './files.ts';
import { readGlossary } from './glossary.ts';
import { refuseUnmarked, withMarking } from './marking.ts';
import { nothingAnalysed } from './read-comparison.ts';
import { readRunRecord } from './run-record.ts';

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
  const record = readRunRecord(out);
  if (!record) throw nothingAnalysed(out);
  const current = await currentComparison(out, record);
  const comparison = withMarking(current.comparison, marking);
  refuseUnmarked(comparison);
  const files = await renderPack(comparison, options, { ...wanted, nearest });
  return files.map(({ path, content }) => {
    const file = join(out, packsFolder, path);
    writeWhole(file, content, false);
    return file;
  });
}
