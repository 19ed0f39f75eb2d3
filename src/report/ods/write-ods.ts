import { strToU8 } from 'fflate';
import type { Workbook } from '../sheets/sheet.ts';
import { zipped } from '../zipped.ts';
import { contentOf } from './content.ts';
import { manifestOf, mediaType, metaOf, settingsOf, stylesOf } from './parts.ts';

/**
 * A workbook as an OpenDocument spreadsheet (OpenDocument 1.3): what kind of file it is stands first in the zip and is
 * not packed (part 2, 3.3). Texts are texts, never formulas; numbers are numbers.
 */
export function writeOds(workbook: Workbook): Uint8Array {
  const parts = {
    'content.xml': contentOf(workbook.sheets),
    'meta.xml': strToU8(metaOf(workbook)),
    'settings.xml': strToU8(settingsOf(workbook)),
    'styles.xml': strToU8(stylesOf(workbook)),
  };
  return zipped({
    mimetype: [strToU8(mediaType), { level: 0 }],
    ...parts,
    'META-INF/manifest.xml': strToU8(manifestOf(Object.keys(parts))),
  });
}
