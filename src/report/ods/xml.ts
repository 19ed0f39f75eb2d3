/** Text between tags. Signs that XML forbids are gone by then (`cellText`). */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * A text as paragraphs of an OpenDocument file, one a line. Runs of spaces, and spaces at either end, are written as
 * such, since a reader takes white space for one space (OpenDocument 1.3, 6.1.2).
 */
export function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => `<text:p>${spaced(escapeXml(line))}</text:p>`)
    .join('');
}

const spaced = (line: string): string =>
  line.replace(/^ +| {2,}| +$/g, (spaces) => `<text:s text:c="${spaces.length}"/>`);
