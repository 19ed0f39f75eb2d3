import { overlapX, type Rect } from './layout.ts';

/**
 * The column of each cell of a row that has fewer cells than columns: kept in their order, each in a column of its own, so
 * that they overlap with the words of their columns most over all (found by going through the columns once a cell).
 * Empty cells (null) go where the others leave room, to the left first.
 */
export function placeInColumns(cells: readonly (Rect | null)[], columns: readonly (Rect | null)[]): number[] {
  const spare = columns.length - cells.length;
  // best[shift] is the most overlap of the cells so far with the last one `shift` columns right of where the tree has it.
  let best: { score: number; shifts: readonly number[] }[] = Array.from({ length: spare + 1 }, () => ({
    score: 0,
    shifts: [],
  }));
  for (const [at, cell] of cells.entries()) {
    const next: typeof best = [];
    let before = best[0]!;
    for (let shift = 0; shift <= spare; shift++) {
      if (best[shift]!.score > before.score) before = best[shift]!;
      next.push({
        score: before.score + shareOver(cell, columns[at + shift]!),
        shifts: [...before.shifts, shift],
      });
    }
    best = next;
  }
  const { shifts } = best.reduce((most, one) => (one.score > most.score ? one : most));
  return shifts.map((shift, at) => at + shift);
}

/** How much of the narrower one lies over the other, 0 to 1. */
function shareOver(cell: Rect | null, column: Rect | null): number {
  if (cell === null || column === null) return 0;
  return Math.max(0, overlapX(cell, column)) / Math.max(1, Math.min(cell.width, column.width));
}
