/**
 * Text of a plan as XML can hold it: signs that XML forbids, and those that turn the direction of the text round them,
 * are shown by their numbers, as the pages do.
 */
export function printable(text: string): string {
  return text.toWellFormed().replace(unprintable, (sign) => {
    return `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids these very signs
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/g;
