import { join } from 'node:path';
import { renderPack } from '../report/pack/render-pack.ts';
import { nearest } from '../text/index.ts';
import { readAccuracy, readTemplates } from './corpus-data.ts';
import { writeWhole } from './files.ts';
import { readGlossary } from './glossary.ts';
import { readComparison } from './read-comparison.ts';

/** Where packs lie in a run's folder. */
export const packsFolder = 'packs';

/**
 * Writes the funding evidence pack of an area on a theme below `out`, from the run that was finished there. Returns the
 * paths of its files. Nothing is written where the theme, the area or the run is not there (PcpError, exit 2).
 */
export async function writePack(
  out: string,
  wanted: Readonly<{ theme: string; force: string }>,
): Promise<string[]> {
  const options = { templates: readTemplates(), glossary: readGlossary(), accuracy: readAccuracy() };
  const files = await renderPack(readComparison(out), options, { ...wanted, nearest });
  return files.map(({ path, content }) => {
    const file = join(out, packsFolder, path);
    writeWhole(file, content, false);
    return file;
  });
}
