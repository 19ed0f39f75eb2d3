import { expect, it } from 'vitest';
import { nameHeaders } from '../../../src/extract/pdf/table-headers.ts';
import type { Block, TablePlace } from '../../../src/model/index.ts';

const words = ['Action', 'Lead', 'Our lanes', 'Mend gates', 'Rangers'];
const places: readonly Partial<TablePlace>[] = [
  { row: 0, column: 0, isHeader: true },
  { row: 0, column: 1, isHeader: true },
  { row: 1, column: 0, columns: 2 },
  { row: 2, column: 0 },
  { row: 2, column: 1 },
];

it('a cell over all columns of a table in a PDF is under none of its headers', () => {
  const text = words.join('\n');
  const blocks = places.map((place, index) => ({
    index,
    span: { start: text.indexOf(words[index]!), end: text.indexOf(words[index]!) + words[index]!.length },
    table: { table: 0, header: null, rowHeader: null, isHeader: false, ...place },
  })) as Block[];
  expect(nameHeaders(blocks, text).map(({ table }) => table?.header)).toEqual([
    null,
    null,
    null,
    'Action',
    'Lead',
  ]);
});
