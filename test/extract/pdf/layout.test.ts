import { describe, expect, it } from 'vitest';
import { findAlignedTables } from '../../../src/extract/pdf/aligned-tables.ts';
import { clusterLines } from '../../../src/extract/pdf/clusters.ts';
import { findContents } from '../../../src/extract/pdf/contents.ts';
import { findFurniture } from '../../../src/extract/pdf/furniture.ts';
import { mendJustified } from '../../../src/extract/pdf/justified.ts';
import type { Line } from '../../../src/extract/pdf/layout.ts';
import { rectangles } from '../../../src/extract/pdf/rectangles.ts';
import { findSpacedTables } from '../../../src/extract/pdf/spaced-tables.ts';

/** A line of ten-point text at a place, its letters five points wide. */
function line(text: string, x: number, y: number, known: Partial<Line> = {}): Line {
  const rect = { x, y, width: text.length * 5, height: 10 };
  const base = { page: 1, baseline: y + 8, size: 10, font: 'f', leaf: null, artefact: false, turn: 0 };
  return { ...rect, ...base, text, marker: null, textX: x, shown: rect, ...known };
}

describe('clusterLines', () => {
  it('keeps a full-width line apart from the two columns under it', () => {
    const wide = line('a line that goes over both of the columns of this page', 50, 50);
    const left = [line('left column text', 50, 62), line('left column more', 50, 74)];
    const right = [line('right column text', 200, 62), line('right column more', 200, 74)];
    const clusters = clusterLines([...right, ...left, wide]);
    expect(clusters.map((cluster) => cluster.lines.map((one) => one.text))).toEqual([
      [wide.text],
      left.map((one) => one.text),
      right.map((one) => one.text),
    ]);
  });
});

describe('mendJustified', () => {
  const above = line('a line of this paragraph that runs on without any gap', 50, 50);

  it('joins far words of a line where the line above runs over the gap', () => {
    const mended = mendJustified([above, line('all', 50, 62), line('new', 85, 62), line('homes', 120, 62)]);
    expect(mended.map((one) => one.text)).toEqual([above.text, 'all new homes']);
  });

  it('leaves the lines of two columns apart', () => {
    const columns = [
      line('left text', 50, 50),
      line('right text', 115, 50),
      line('left more', 50, 62),
      line('right more', 115, 62),
    ];
    expect(mendJustified(columns)).toHaveLength(4);
  });
});

describe('findAlignedTables', () => {
  it('finds rows of words and figures in columns', () => {
    const rows = [
      ['Grants', '£1,200', '£1,350'],
      ['Rooms', '£400', '£410'],
      ['Wardens', '£12,000', '£12,500'],
    ];
    const lines = rows.flatMap((row, r) => row.map((cell, c) => line(cell, 50 + 120 * c, 100 + 14 * r)));
    const [table] = findAlignedTables(lines, new Map(), 7);
    expect(
      table?.cells.map((cell) => [cell.place.table, cell.place.row, cell.place.column, cell.lines[0]!.text]),
    ).toContainEqual([7, 2, 1, '£12,000']);
  });

  it('does not take columns of running text for one', () => {
    const lines = [0, 1, 2, 3, 4].flatMap((r) =>
      [50, 200, 350].map((x) => line('words that fill the column', x, 100 + 12 * r)),
    );
    expect(findAlignedTables(lines, new Map(), 0)).toEqual([]);
  });
});

describe('findSpacedTables', () => {
  const cell = (text: string, x: number, y: number) => [
    line(text, x, y),
    line('and a second line', x, y + 12),
  ];

  it('finds rows of wrapped cells that stand apart and are level', () => {
    const rows = [0, 1, 2].flatMap((r) =>
      [50, 250, 400].flatMap((x) => cell(`cell ${r} at ${x}`, x, 100 + 50 * r)),
    );
    const [table] = findSpacedTables(rows, new Map(), 3);
    expect(table?.cells).toHaveLength(9);
    expect(table?.cells[4]?.place).toMatchObject({ table: 3, row: 1, column: 1 });
    expect(table?.cells[4]?.lines.map((one) => one.text)).toEqual(['cell 1 at 250', 'and a second line']);
  });

  it('does not take two columns whose paragraphs break at other heights for one', () => {
    const left = [0, 1, 2, 3].flatMap((r) => cell(`left ${r}`, 50, 100 + 50 * r));
    const right = [0, 1, 2, 3].flatMap((r) => cell(`right ${r}`, 250, 124 + 50 * r));
    expect(findSpacedTables([...left, ...right], new Map(), 0)).toEqual([]);
  });
});

describe('findContents', () => {
  const entries = ['Foreword', 'Aims', 'Lanes', 'Mills', 'Money', 'Law', 'Thanks'].flatMap((title, i) => [
    line(title, 50, 100 + 20 * i),
    line(`${i + 3}`, 400, 100 + 20 * i),
  ]);

  it('knows a contents page without a title by numbers that go up', () => {
    expect(findContents(entries, { pageCount: 20 })).toHaveLength(7);
  });

  it('does not take a list of figures for one', () => {
    const figures = entries.map((one, i) => (i % 2 === 1 ? { ...one, text: `${(i * 37) % 90}` } : one));
    expect(findContents(figures, { pageCount: 20 })).toBeNull();
  });
});

describe('findFurniture', () => {
  const page = (number: number, lines: readonly Line[]) => ({ number, width: 595, height: 842, lines });

  it('finds heads that differ on left and right pages', () => {
    const pages = [1, 2, 3, 4, 5, 6].map((number) =>
      page(number, [
        line(number % 2 === 0 ? 'Ember Vale' : 'Our plan', number % 2 === 0 ? 50 : 450, 30),
        line('text', 50, 300),
      ]),
    );
    expect(findFurniture(pages).size).toBe(6);
  });

  it('leaves words alone that stand at different heights', () => {
    const pages = [1, 2, 3, 4].map((number) => page(number, [line('Ember Vale', 50, 20 + 15 * number)]));
    expect(findFurniture(pages).size).toBe(0);
  });
});

describe('rectangles', () => {
  it('finds each rectangle of a path and leaves slanted shapes out', () => {
    const path = [0, 10, 10, 1, 60, 10, 1, 60, 40, 1, 10, 40, 4, 0, 0, 0, 1, 50, 5, 1, 20, 30, 4];
    expect(rectangles(path, [0, 0, 60, 40])).toEqual([[10, 10, 60, 40]]);
  });
});
