import type { Extraction } from '../model/index.ts';
import { drawRegions } from './blocks.ts';
import { type Markup, markup } from './markup.ts';
import { pageNotes } from './page-notes.ts';
import { arrowHeads, drawLeadIns, drawReadingLine } from './reading-line.ts';
import { regionsOf } from './regions.ts';
import { wrap } from './wrap.ts';

/** A page as its reader sees it, as PNG in base64; or why there is no picture of it, in a sentence. */
export type PagePicture = Readonly<{ png: string } | { why: string }>;

const lineHeight = 11;

/**
 * A page as SVG that stands alone: its blocks numbered in reading order. Where there is a picture of the page, the
 * blocks are drawn over it and the text read is drawn beside it; else the text read is drawn in its place.
 */
export function drawPage(
  extraction: Extraction,
  page: number,
  name: string,
  picture: PagePicture | null = null,
): string {
  const record = extraction.pages.find((one) => one.page === page);
  const width = Math.max(100, Math.min(record?.width ?? 595, 5000));
  const height = Math.max(100, Math.min(record?.height ?? 842, 5000));
  const png = picture && 'png' in picture ? picture.png : null;
  const total = png === null ? width : width * 2 + 20;
  const head = header(extraction, page, name, picture, total);
  const regions = regionsOf(extraction.blocks, page);
  const panel = (x: number, words: boolean, beneath: Markup) =>
    markup`<svg x="${x}" y="${head.height}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#fff"/>${beneath}
${drawReadingLine(regions)}
${drawLeadIns(regions)}
${drawRegions(regions, extraction.text, words)}</svg>`;
  const image =
    png === null
      ? markup``
      : markup`<image href="data:image/png;base64,${png}" width="${width}" height="${height}" preserveAspectRatio="none"/>`;
  const panels =
    png === null ? [panel(0, true, image)] : [panel(0, false, image), panel(width + 20, true, markup``)];
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total} ${head.height + height}" width="${total}" height="${head.height + height}">
<title>${`${name}, page ${page}`}</title>
<defs>${arrowHeads}</defs>
<rect width="${total}" height="${head.height + height}" fill="#ddd"/>
${head.drawn}
${panels}
</svg>
`.markup;
}

function header(
  extraction: Extraction,
  page: number,
  name: string,
  picture: PagePicture | null,
  width: number,
): { drawn: Markup; height: number } {
  const why = picture && 'why' in picture ? picture.why : null;
  const title = `${name}, page ${page} of ${extraction.pageCount ?? extraction.pages.length}`;
  const perLine = Math.max(20, Math.floor(width / 4.6));
  const lines = pageNotes(extraction, page, why).flatMap((note) => wrap(note, perLine));
  const drawn = markup`<text x="6" y="14" font-size="11" font-weight="bold" font-family="sans-serif">${title}</text>
${lines.map(
  (line, at) =>
    markup`<text x="6" y="${26 + at * lineHeight}" font-size="8.5" font-family="sans-serif">${line}</text>`,
)}`;
  return { drawn, height: 26 + lines.length * lineHeight };
}
