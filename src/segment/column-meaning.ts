import type { RowCell } from '../model/index.ts';
import { calendarSource } from '../text/calendar.ts';

const lead =
  /^(?:(?:by |for )?who(?:m|se| will| is| leads?|\b\W?$)|(?:\p{L}+ ){0,2}(?:leads?|owners?|sro|responsib\w+|accountable)\b|(?:to be )?done by|led by|owned by|delivered by|(?:delivery |key |main )?(?:partners?|agenc(?:y|ies)))/iu;
const date =
  /^(?:(?:by |for |to )?when\b|(?:\p{L}+ ){0,2}(?:dates?|deadlines?|time ?(?:scales?|frames?|lines?|table)?)$|due\b|complet(?:ed?|ion)\b|target date|deliver(?:ed)? by\b|by$)/iu;
const dateAlone = new RegExp(`^(?:(?:by |from |end (?:of )?|before )*${calendarSource}|ongoing)$`, 'i');

/**
 * What a column says of the things in its rows, told by its header ("Lead", "By when"); without a header, a cell
 * that is nothing but a date says when. Null for all other columns.
 */
export function columnSays(header: string | null, text: string): RowCell['says'] {
  if (header === null) return dateAlone.test(text.trim()) ? 'date' : null;
  const words = header.trim();
  if (words.length > 40) return null;
  if (lead.test(words)) return 'lead';
  return date.test(words) ? 'date' : null;
}
