import type { FontLook } from './layout.ts';

const bold = /bold|black|heavy|semi(?!serif)|demi|extrabd|-bd|_bd/i;
const italic = /italic|oblique|-it\b|slanted/i;
const symbol = /symbol|dingbat|wingding|webding|bullet|icon|awesome|marlett/i;

/** How a font of this name looks. A name without a word of weight is taken as regular. */
function lookOf(name: string): FontLook {
  return { name, bold: bold.test(name), italic: italic.test(name), symbol: symbol.test(name) };
}

/** Adds the looks of those fonts whose names are known by now. */
export function readLooks(
  fonts: Iterable<string>,
  names: ReadonlyMap<string, string>,
  looks: Map<string, FontLook>,
): void {
  for (const font of fonts) {
    const name = names.get(font);
    if (name !== undefined && !looks.has(font)) looks.set(font, lookOf(name));
  }
}
