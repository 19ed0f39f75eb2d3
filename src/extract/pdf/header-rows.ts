import type { Line, Looks } from './layout.ts';
import type { Cell } from './tables.ts';

/** More rows than headers over one another take. */
const mostRows = 3;

/**
 * Marks the rows below a header that belong to it: those that a header cell hangs down into, and one that fills the
 * columns which the first leaves to groups ("Delivery" over "Lead" and "By when") and looks like a header itself.
 */
export function spreadHeader(cells: Cell[], looks: Looks): Cell[] {
  const inRow = (row: number) => cells.filter(({ place }) => place.row === row);
  const first = inRow(0);
  const last = Math.max(...cells.map(({ place }) => place.row));
  if (last < 2 || !first.every(({ place }) => place.isHeader)) return cells;
  const hanging = Math.max(...first.map(({ place }) => place.rows ?? 1));
  const depth = hanging > 1 ? hanging : leavesColumnsTo(first, inRow(1)) ? 2 : 1;
  if (depth === 1 || depth > Math.min(mostRows, last)) return cells;
  const isHead = ({ place }: Cell) => place.row < depth;
  if (
    !looksLikeHeader(
      cells.filter(isHead),
      cells.filter((cell) => !isHead(cell)),
      looks,
    )
  )
    return cells;
  return cells.map((cell) => (isHead(cell) ? { ...cell, place: { ...cell.place, isHeader: true } } : cell));
}

/** Whether a row has cells in columns that the one above it has none in, under the cells of groups. */
function leavesColumnsTo(above: readonly Cell[], row: readonly Cell[]): boolean {
  const taken = new Set(above.map(({ place }) => place.column));
  return row.some(({ place }) => !taken.has(place.column));
}

/** First rows in another font or weight than the rest, or one of words above rows with figures. */
export function looksLikeHeader(
  head: readonly Pick<Cell, 'lines'>[],
  others: readonly Pick<Cell, 'lines'>[],
  looks: Looks,
): boolean {
  const [first, rest] = [head, others].map((cells) => cells.flatMap(({ lines }) => lines)) as [
    Line[],
    Line[],
  ];
  const bold = (lines: readonly Line[]) =>
    lines.filter((line) => looks.get(line.font)?.bold).length / lines.length;
  if (bold(first) > 0.7 && bold(rest) < 0.5) return true;
  const fonts = new Set(rest.map((line) => line.font));
  if (first.every((line) => !fonts.has(line.font))) return true;
  const hasFigures = (lines: readonly Line[]) =>
    lines.some((line) => /^[£$€]?[\d,.]+\s*(?:%|m|k|bn)?/.test(line.text));
  return !hasFigures(first) && hasFigures(rest);
}
