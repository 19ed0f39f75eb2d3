import { withoutEntities } from './entities.ts';
import { piecesOf } from './tags.ts';

/** What is inside these is no text of the page. */
const silent = new Set(['script', 'style', 'template']);

/** Marks inside a word do not part it. */
const within = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'wbr',
]);

/** The text of a page between its tags, in the order of the file. */
export function htmlText(source: string): string {
  const parts: string[] = [];
  let inside: string | null = null;
  for (const piece of piecesOf(source)) {
    if ('text' in piece) {
      if (inside === null) parts.push(withoutEntities(piece.text));
      continue;
    }
    const { tag, closes, empty } = piece;
    if (inside !== null) {
      if (closes && tag === inside) inside = null;
    } else if (silent.has(tag) && !closes && !empty) inside = tag;
    else if (!within.has(tag)) parts.push('\n');
  }
  return parts.join('');
}
