import { unzipSync } from 'fflate';
import { withoutEntities } from './entities.ts';
import { piecesOf } from './tags.ts';

const wanted = /^word\/(?:document\d*|footnotes|endnotes|header\d*|footer\d*)\.xml$/;
const mostBytes = 128 * 1024 * 1024;

/** The words of a Word document in the order of its file: main part first, then notes, headers and footers. */
export function docxText(bytes: Uint8Array): string {
  let total = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted.test(name)) return false;
      total += originalSize;
      if (total > mostBytes) throw new Error('the document is too large inside to be read');
      return true;
    },
  });
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return names.map((name) => partText(new TextDecoder('utf-8').decode(parts[name]))).join('\n');
}

const rank = (name: string): number => (name.startsWith('word/document') ? 0 : 1);

/** Tags that stand for a blank. */
const blanks = new Set(['w:p', 'w:tab', 'w:br', 'w:cr', 'w:tc']);

/** Only what stands in `w:t` is text: not what was deleted, nor codes of fields. */
function partText(xml: string): string {
  const out: string[] = [];
  let isText = false;
  for (const piece of piecesOf(xml)) {
    if ('text' in piece) {
      if (isText) out.push(withoutEntities(piece.text));
    } else if (piece.tag === 'w:t') isText = !piece.closes && !piece.empty;
    else if (piece.tag === 'w:sym') out.push(' ');
    else if (piece.tag === 'w:nobreakhyphen') out.push('-');
    else if (blanks.has(piece.tag)) out.push(' ');
  }
  return out.join('');
}
