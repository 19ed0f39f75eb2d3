import type { DashedTable } from '../dashed-tables.ts';
import { cellsOf, joined } from '../dashed-tables.ts';

const edge = /^\s{0,3}\+(?:[-=:]{2,}\+)+\s*$/;

/** The table drawn with bars and crosses that begins at `at`; null where there is none. */
export function readGridTable(lines: readonly string[], at: number): DashedTable | null {
  if (!edge.test(lines[at] ?? '')) return null;
  const rows: string[][] = [];
  let open = false;
  let end = at;
  for (; edge.test(lines[end] ?? '') || /^\s{0,3}\|.*\|\s*$/.test(lines[end] ?? ''); end++) {
    const line = (lines[end] ?? '').trim();
    if (edge.test(line)) {
      open = false;
      continue;
    }
    const cells = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    const above = rows.at(-1);
    if (open && above) rows[rows.length - 1] = joined(above, cells);
    else rows.push(cells);
    open = true;
  }
  return rows.length > 0 ? { rows: rows.map(cellsOf), end } : null;
}
