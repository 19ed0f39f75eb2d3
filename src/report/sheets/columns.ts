import type { Value } from '../csv/field.ts';
import type { Column } from './sheet.ts';

/** Widths in characters. A header keeps room for the arrow of a filter. */
const narrowest = 8;
const arrow = 4;
/** Up to where a screen shows a column beside others. */
export const usuallyWidest = 60;

/** Columns as wide as their longest line needs, up to `widest`. */
export function columnsOf(
  headers: readonly string[],
  rows: readonly (readonly Value[])[],
  widest = usuallyWidest,
): Column[] {
  return headers.map((header, at) => {
    const longest = rows.reduce((most, row) => Math.max(most, longestLine(row[at] ?? null)), 0);
    const width = Math.max(narrowest, header.length + arrow, Math.min(widest, longest + 2));
    return { header, width, wraps: longest + 2 > width };
  });
}

function longestLine(value: Value): number {
  if (value === null) return 0;
  if (typeof value !== 'string') return String(value).length;
  return value.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
}
