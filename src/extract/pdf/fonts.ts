import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FontLook } from './layout.ts';

const bold = /bold|black|heavy|semi(?!serif)|demi|extrabd|-bd|_bd/i;
const italic = /italic|oblique|-it\b|slanted/i;
const symbol = /symbol|dingbat|wingding|webding|bullet|icon|awesome|marlett/i;

/** How a font of this name looks. A name without a word of weight is taken as regular. */
function lookOf(name: string): FontLook {
  return { name, bold: bold.test(name), italic: italic.test(name), symbol: symbol.test(name) };
}

/** Looks of the fonts of a page whose operators were read; a font that pdfjs did not hand over is left out. */
export function readLooks(page: PDFPageProxy, fonts: Iterable<string>, looks: Map<string, FontLook>): void {
  for (const font of fonts) {
    if (looks.has(font) || !page.commonObjs.has(font)) continue;
    const { name, bold: isBold } = page.commonObjs.get(font) as { name?: string; bold?: boolean };
    const look = lookOf(name ?? '');
    looks.set(font, { ...look, bold: look.bold || isBold === true });
  }
}
