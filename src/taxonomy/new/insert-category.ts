import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';

/** A text put into another at an offset; `line` is that of the item's first line in `after`, 1-based. */
export type Insertion = Readonly<{ after: string; added: string; place: number; line: number }>;

/**
 * Puts an item at the end of a facet file's list of categories, in the file's own line ends, leaving every other
 * letter as it is. `itemAt` makes the item for a number of spaces. Null where the list is not one of lines.
 */
export function insertCategory(before: string, itemAt: (spaces: number) => string): Insertion | null {
  const lines = new LineCounter();
  const document = parseDocument(before, { lineCounter: lines });
  const list = isMap(document.contents) ? document.contents.get('categories', true) : null;
  if (!isSeq(list) || list.flow || !list.range) return null;
  const last = list.items.at(-1);
  if (!isMap(last) || !last.range) return null;
  const eol = before.includes('\r\n') ? '\r\n' : '\n';
  const place = endOfLine(before, before.slice(0, last.range[1]).trimEnd().length);
  // The list begins with its first dash.
  const spaces = lines.linePos(list.range[0]).col - 1;
  const isSpaced = list.items.length < 2 || list.items.slice(1).some((one) => isNode(one) && one.spaceBefore);
  const item = `${isSpaced ? '\n' : ''}${itemAt(spaces)}`.replaceAll('\n', eol);
  // A file without a line end at its end gets one first.
  const isOpen = place === before.length && !before.endsWith('\n');
  const added = isOpen ? `${eol}${item}` : item;
  const above = before.slice(0, place) + (isOpen ? eol : '');
  const line = above.split('\n').length + (isSpaced ? 1 : 0);
  return { after: before.slice(0, place) + added + before.slice(place), added, place, line };
}

/** The beginning of the line after the one with `offset`. */
function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}
