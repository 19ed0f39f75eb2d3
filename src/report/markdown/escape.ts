import { printable } from '../printable.ts';

/**
 * Text as Markdown shows it, on one line: whatever CommonMark or its common extensions would take for markup, a link or
 * mathematics is escaped, angle brackets so that no reader takes them for HTML.
 */
export function markdownText(text: string): string {
  const line = printable(text).replace(/\s+/g, ' ').trim();
  return line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]#|~$!@^]/g, '\\$&')
    .replaceAll('://', '\\://')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A link that opens an address; plain text where there is none. */
export function markdownLink(text: string, address: string | null): string {
  if (address === null) return markdownText(text);
  const safe = address.replace(/[<>\\\s|]/g, encodeURIComponent);
  return `[${markdownText(text)}](<${safe}>)`;
}
