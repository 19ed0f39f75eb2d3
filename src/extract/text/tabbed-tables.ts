import type { DashedTable } from '../dashed-tables.ts';
import { cellsOf } from '../dashed-tables.ts';
import { readMarker } from '../markers.ts';

/** The table whose lines from `at` on have the same number of cells, three or more, parted by tabs; or null. */
export function readTabbedTable(lines: readonly string[], at: number): DashedTable | null {
  const first = cellsIn(lines[at]);
  if (first === null || readMarker((lines[at] ?? '').trim()) !== null) return null;
  const rows = [first];
  let end = at + 1;
  for (let cells = cellsIn(lines[end]); cells?.length === first.length; cells = cellsIn(lines[++end]))
    rows.push(cells);
  return rows.length < 2 ? null : { rows: rows.map(cellsOf), end };
}

function cellsIn(line: string | undefined): string[] | null {
  const cells = line?.split('\t').map((cell) => cell.trim()) ?? [];
  return cells.length >= 3 && cells.every((cell) => cell !== '') ? cells : null;
}
