const plain: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201B': "'",
  '\u02BC': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u00A0': ' ',
};

/** By the code of a character, the code that it folds to; 0 for all that is rare. */
const common = new Uint8Array(0x2300);
for (let code = 0; code < 0x80; code++) common[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0);
for (const mark of [...Object.keys(plain), '£'])
  common[mark.charCodeAt(0)] = (plain[mark] ?? mark).charCodeAt(0);

/**
 * Lower case, straight quotes and plain dashes, letter for letter: an offset into the result is an offset into
 * the text, so that the words of a match can be shown as they stand.
 */
export function foldInPlace(text: string): string {
  return foldCommon(text) ?? foldAny(text);
}

/**
 * Folds a text that has common characters only; null for others. The result is made anew of its characters: the engine
 * keeps one byte a character for it, where a text with curly quotes, and all that is cut from it, has two. Every
 * pattern is compiled once for texts of one byte, and not again for texts of two.
 */
function foldCommon(text: string): string | null {
  if (text.length > 5000) return null;
  const codes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = common[text.charCodeAt(at)];
    if (!code) return null;
    codes.push(code);
  }
  return String.fromCharCode(...codes);
}

function foldAny(text: string): string {
  const straight = text.replace(
    /[\u2018\u2019\u201B\u02BC\u201C\u201D\u2010-\u2015\u2212\u00A0]/g,
    (mark) => plain[mark]!,
  );
  const lower = straight.toLowerCase();
  return lower.length === text.length ? lower : straight.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
