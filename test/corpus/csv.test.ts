import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv, parseCsvRows } from '../../src/corpus/csv.ts';

const quote = (cell: string) => `"${cell.replace(/"/g, '""')}"`;

describe('reading CSV', () => {
  it('reads a file that a spreadsheet saved: byte-order mark, CRLF, quotes, commas and line breaks in cells', () => {
    const text = '\uFEFFfile,title\r\na.pdf,"Safer, ""together""\r\n2025"\r\n';
    expect(parseCsv(text)).toEqual([
      ['file', 'title'],
      ['a.pdf', 'Safer, "together"\r\n2025'],
    ]);
  });

  it('takes semicolons where the header has no comma', () => {
    expect(parseCsv('file;area\na.pdf;Westerlow')).toEqual([
      ['file', 'area'],
      ['a.pdf', 'Westerlow'],
    ]);
  });

  it.each(['\n', '\r\n', '\r'])(
    'knows the line of a row past empty lines and breaks in cells (%j)',
    (end) => {
      const text = ['a,b', '', 'c,"d', 'e"', 'f,g'].join(end);
      expect(parseCsvRows(text).map(({ line }) => line)).toEqual([1, 3, 5]);
    },
  );

  it('gives back any quoted cells', () => {
    const cell = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
    const row = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const text = ['a,b', ...rows.map((cells) => cells.map(quote).join(','))].join('\r\n');
        expect(parseCsv(text).slice(1)).toEqual(rows);
      }),
    );
  });
});
