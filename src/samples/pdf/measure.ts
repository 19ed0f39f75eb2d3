import PDFDocument from 'pdfkit';
import type { Font } from './ops.ts';

const ruler = new PDFDocument({ autoFirstPage: false });
const known = new Map<string, number>();

/** Width of words in points, in one of the standard fonts, kerning counted. */
export function textWidth(text: string, font: Font, size: number): number {
  const key = `${font} ${text}`;
  let width = known.get(key);
  if (width === undefined) {
    width = ruler.font(font).fontSize(1000).widthOfString(text) / 1000;
    known.set(key, width);
  }
  return width * size;
}
