/** Signs of the Symbol font that plans use, by their code in it; other fonts' signs are kept as they are. */
const symbolFont: Readonly<Record<number, string>> = {
  163: '≤',
  174: '→',
  172: '←',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
  188: '…',
};

const arrows: Readonly<Record<number, string>> = { 223: '←', 224: '→', 225: '↑', 226: '↓', 240: '⇨' };

/** The letter of a `w:sym` element by its attributes; empty where it has none that can be written. */
export function letterOfSymbol(attributes: Readonly<Record<string, string>>): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (!(code > 0 && code <= 0xffff)) return '';
  // Fonts of signs are reached through the private-use area, their own codes in its last byte.
  const own = code >= 0xf000 ? code - 0xf000 : code;
  const font = attributes['w:font'] ?? '';
  if (/^symbol$/i.test(font)) return symbolFont[own] ?? String.fromCharCode(code);
  if (/^wingdings$/i.test(font)) return arrows[own] ?? String.fromCharCode(code);
  return String.fromCharCode(code);
}
