/**
 * Text of a plan as pages and XML can hold it: signs that control something or are none, which XML forbids or advises
 * against (XML 1.0, 2.2), and those that turn the direction of the text round them, so that a quote looks like other words
 * than it has, are shown by their numbers.
 */
export function printable(text: string): string {
  // Most texts have none, and are as long as a page.
  if (!suspect.test(text)) return text;
  return text.toWellFormed().replace(unprintable, (sign) => {
    return `[U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}

/** Tabs and line ends are left alone. */
const unprintable = /(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}|[\u202A-\u202E\u2066-\u2069]/gu;

/** What stands outside of the units that need no second look, halves of pairs among it: looked for twenty times as fast. */
const suspect = /[^\t\n\r -~\u00A0-\u2029\u202F-\u2065\u206A-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD]/;
