const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

const unclean = /[\uFB00-\uFB06\u200B-\u200D\u2060\uFEFF\u00AD]|[^\S ]| {2}/;

/** One space for any run of white space, ends trimmed, ligatures spelt out, invisible characters dropped. */
export function cleanText(text: string): string {
  // Most texts are clean already: one look is cheaper than three rewrites.
  if (!unclean.test(text)) return text.trim();
  return text
    .replace(/[\uFB00-\uFB06]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** For comparing, never for showing: lower case, straight quotes, plain dashes, single spaces. */
export function foldText(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/[\u2018\u2019\u201B\u02BC]/g, "'")
    .replace(/[\u201C\u201D\u201F]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
const plain = /^[\u0000-\u007F]*$/;

/** Letters and digits only, folded: the key by which one passage is recognised in two renderings. */
export function bareText(text: string): string {
  // Folding changes no other plain letter or digit.
  if (plain.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return foldText(text)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
