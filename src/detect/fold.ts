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

/**
 * Lower case, straight quotes and plain dashes, letter for letter: an offset into the result is an offset into
 * the text, so that the words of a match can be shown as they stand.
 */
export function foldInPlace(text: string): string {
  const straight = text.replace(
    /[\u2018\u2019\u201B\u02BC\u201C\u201D\u2010-\u2015\u2212\u00A0]/g,
    (mark) => plain[mark]!,
  );
  const lower = straight.toLowerCase();
  return lower.length === text.length ? lower : straight.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
