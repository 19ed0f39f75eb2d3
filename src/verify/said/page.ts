import { withoutEntities } from '../raw/entities.ts';
import { attribute, piecesOf, silent, within } from '../raw/tags.ts';
import type { Said } from './said.ts';

/**
 * The lines of a page of the report as a reader sees them, each under the nearest anchor before it and, in a table, beside
 * the head of its row.
 */
export function saidInPage(html: string): Said[] {
  const said: Said[] = [];
  let anchor = 'the beginning';
  let row: string | null = null;
  let line = '';
  let inside: string | null = null;
  const end = (isHead: boolean) => {
    const text = line.replace(/[ \t\r\n]+/g, ' ').trim();
    line = '';
    if (text === '') return;
    if (isHead) row = text;
    said.push({ place: row === null ? anchor : `${anchor}, row "${row}"`, text });
  };
  for (const piece of piecesOf(html)) {
    if ('text' in piece) {
      if (inside === null) line += withoutEntities(piece.text);
      continue;
    }
    const { tag, closes, attributes } = piece;
    if (inside !== null) {
      if (closes && tag === inside) inside = null;
      continue;
    }
    if (silent.has(tag) && !closes) inside = tag;
    if (within.has(tag)) continue;
    end(closes && tag === 'th' && row === '');
    if (tag === 'tr') row = closes ? null : '';
    const id = closes ? null : attribute(attributes, 'id');
    if (id !== null) anchor = `#${withoutEntities(id)}`;
  }
  end(false);
  return said;
}
