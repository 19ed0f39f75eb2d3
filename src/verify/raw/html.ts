import { withoutEntities } from './entities.ts';
import { piecesOf, silent, within } from './tags.ts';

/** The text of a page between its tags, in the order of the file, but for that of elements which show none. */
export function htmlText(source: string, without: ReadonlySet<string> = silent): string {
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
    } else if (without.has(tag) && !closes && !empty) inside = tag;
    else if (!within.has(tag)) parts.push('\n');
  }
  return parts.join('');
}
