import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/extract/pdf/draft.ts';
import { joinCells } from '../../../src/extract/pdf/join-cells.ts';
import type { CellPlace, Line } from '../../../src/extract/pdf/layout.ts';

/** A cell of table `page`, on that page, with its words. */
function cell(page: number, row: number, column: number, text: string, more: Partial<CellPlace> = {}): Draft {
  const table = { table: page, row, column, isHeader: false, ...more };
  const lines = [{ text, page, marker: null } as Line];
  return { kind: 'table-cell', page, table, lines, marker: null } as unknown as Draft;
}

const other = (kind: Draft['kind'], page: number): Draft =>
  ({ kind, page, table: null, lines: [{ text: '7', page } as Line], marker: null }) as unknown as Draft;

const told = (drafts: readonly Draft[]) =>
  drafts.map(({ table, lines }) => [
    table === null ? null : `${table.table}:${table.row},${table.column}`,
    lines.map(({ text }) => text).join(' '),
  ]);

const upper = [
  cell(1, 0, 0, 'Action', { isHeader: true }),
  cell(1, 0, 1, 'Lead', { isHeader: true }),
  cell(1, 1, 0, 'We will mend gates.'),
  cell(1, 1, 1, 'Farmers'),
  cell(1, 2, 0, 'We will light the'),
  cell(1, 2, 1, 'Wardens of'),
];

describe('joinCells', () => {
  it('joins a row that a page’s end parts, over page numbers and repeated headers', () => {
    const lower = [
      cell(2, 0, 0, 'Action', { isHeader: true }),
      cell(2, 0, 1, 'Lead', { isHeader: true }),
      cell(2, 1, 0, 'long lanes.'),
      cell(2, 1, 1, 'Ember Vale'),
      cell(2, 2, 0, 'We will walk.'),
      cell(2, 2, 1, 'Rangers'),
    ];
    expect(told(joinCells([...upper, other('furniture', 1), ...lower])).slice(4)).toEqual([
      ['1:2,0', 'We will light the long lanes.'],
      ['1:2,1', 'Wardens of Ember Vale'],
      [null, '7'],
      ['2:0,0', 'Action'],
      ['2:0,1', 'Lead'],
      ['2:2,0', 'We will walk.'],
      ['2:2,1', 'Rangers'],
    ]);
  });

  it('goes on with a cell that hangs down to the end of the page', () => {
    const hanging = cell(1, 1, 1, 'Wardens of', { rows: 2 });
    const drafts = [
      ...upper.slice(0, 3),
      hanging,
      upper[4]!,
      cell(2, 0, 0, 'long lanes.'),
      cell(2, 0, 1, 'the vale'),
    ];
    expect(told(joinCells(drafts)).slice(3)).toEqual([
      ['1:1,1', 'Wardens of the vale'],
      ['1:2,0', 'We will light the long lanes.'],
    ]);
  });

  const apart: readonly [string, readonly Draft[]][] = [
    ['a row whose cells begin anew', [cell(2, 0, 0, 'We will walk.'), cell(2, 0, 1, 'Rangers')]],
    [
      'a row of which one cell begins under a finished one',
      [cell(2, 0, 0, 'long lanes.'), cell(2, 0, 2, 'May')],
    ],
    ['a table of other width', [cell(2, 0, 0, 'long lanes.'), cell(2, 1, 3, 'May')]],
    ['a table on a later page', [cell(3, 0, 0, 'long lanes.'), cell(3, 0, 1, 'the vale')]],
    ['a table after text', [other('paragraph', 2), cell(2, 0, 0, 'long lanes.'), cell(2, 0, 1, 'the vale')]],
  ];
  it.each(apart)('leaves alone %s', (_, lower) => {
    const drafts = [...upper, ...lower];
    expect(joinCells(drafts)).toEqual(drafts);
  });

  it('leaves alone a row below one whose texts have ended', () => {
    const drafts = [...upper.slice(0, 4), cell(2, 0, 0, 'the lanes'), cell(2, 0, 1, 'Rangers')];
    expect(joinCells(drafts)).toEqual(drafts);
  });
});
