import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellPlace, Line, Tag } from '../../../src/extract/pdf/layout.ts';
import { placeInColumns } from '../../../src/extract/pdf/place-in-columns.ts';
import { placeTaggedCells } from '../../../src/extract/pdf/tagged-cells.ts';

const columnXs = [50, 150, 340, 450];

/** A row as its tree has it: of each cell the column its words stand in, how wide they are, or null for an empty cell. */
type Row = readonly (readonly [column: number, width: number] | null)[];

/** Where each cell with words stands, row by row, told as `column`, `column+columns` and `/rows`. */
function place(rows: readonly Row[], heads = 0): string[][] {
  const leaves: Tag[] = [];
  const lines: Line[] = [];
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (cell === null) return;
      const table: CellPlace = { table: 0, row: at, column, isHeader: at < heads };
      const [x, width, y] = [columnXs[cell[0]]!, cell[1], 100 + 30 * at];
      lines.push({ x, y, width, height: 10, leaf: leaves.length } as Line);
      leaves.push({ role: 'table-cell', level: null, table, rowCells: row.length });
    });
  });
  const placed = placeTaggedCells(leaves, lines).map(({ table }) => table!);
  return rows.map((_, at) =>
    placed
      .filter(({ row }) => row === at)
      .map(
        ({ column, columns, rows: down }) =>
          `${column}${columns ? `+${columns}` : ''}${down ? `/${down}` : ''}`,
      ),
  );
}

const full: Row = [
  [0, 60],
  [1, 150],
  [2, 80],
  [3, 60],
];

describe('placeTaggedCells', () => {
  it('puts the cells beside one that hangs down into their own columns', () => {
    const below: Row = full.slice(1);
    expect(place([full, full, below, below, full], 1)).toEqual([
      ['0', '1', '2', '3'],
      ['0/3', '1', '2', '3'],
      ['1', '2', '3'],
      ['1', '2', '3'],
      ['0', '1', '2', '3'],
    ]);
  });

  it('lets headers hang beside those of a group, and none of them into the rows below', () => {
    const group: Row = [full[0]!, full[1]!, [2, 40]];
    expect(place([group, full.slice(2), full], 2)).toEqual([
      ['0/2', '1/2', '2+2'],
      ['2', '3'],
      ['0', '1', '2', '3'],
    ]);
    expect(place([full, full.slice(1), full], 1)[0]).toEqual(['0', '1', '2', '3']);
  });

  it('gives a cell that is alone in its row, and one whose words reach on, the columns beside them', () => {
    expect(place([full, [[0, 70]], [full[0]!, full[1]!, [2, 150]], full])).toEqual([
      ['0', '1', '2', '3'],
      ['0+4'],
      ['0', '1', '2+2'],
      ['0', '1', '2', '3'],
    ]);
  });

  it('leaves a table alone whose rows have as many cells each, empty ones counted', () => {
    expect(place([full, [null, full[1]!, null, full[3]!], [full[0]!, null, full[2]!, null]])).toEqual([
      ['0', '1', '2', '3'],
      ['1', '3'],
      ['0', '2'],
    ]);
  });

  it('keeps cells of a row in their order, each in a column of its own, whatever the page says', () => {
    const box = fc.option(
      fc.record({
        x: fc.integer({ min: 0, max: 600 }),
        y: fc.constant(0),
        width: fc.integer({ min: 0, max: 600 }),
        height: fc.constant(10),
      }),
    );
    fc.assert(
      fc.property(fc.array(box, { maxLength: 8 }), fc.array(box, { maxLength: 4 }), (cells, more) => {
        const columns = placeInColumns(cells, [...cells, ...more].toReversed());
        expect(columns).toHaveLength(cells.length);
        columns.forEach((column, at) => {
          expect(column).toBeGreaterThanOrEqual(at === 0 ? 0 : columns[at - 1]! + 1);
          expect(column).toBeLessThan(cells.length + more.length);
        });
      }),
    );
  });
});
