import { unzipSync } from 'fflate';
import { saidInLines } from './lines.ts';
import type { Said } from './said.ts';

const mostBytes = 512 * 1024 * 1024;
const description = 'project.qde';

/** The description of a REFI-QDA project, an element a line. Throws where it is no zip, has none or is too large inside. */
export function saidInProject(bytes: Uint8Array): Said[] {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name !== description) return false;
      if (originalSize > mostBytes) throw new Error('it is too large inside');
      return true;
    },
  });
  const xml = parts[description];
  if (!xml) throw new Error(`it has no ${description}`);
  return saidInLines(new TextDecoder('utf-8').decode(xml).replaceAll('><', '>\n<'));
}
