import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../../src/extract/pdf/extract-pdf.ts';
import { segment } from '../../../src/segment/index.ts';
import { asDocument } from '../read.ts';
import { lines, makePdf, sentence, wrap } from './make-pdf.ts';

/** Where a cell stands, by numbers of column and row lines, and its words. */
type Told = readonly [from: number, to: number, top: number, end: number, text: string];

const xs = [50, 150, 340, 450, 545];
const rowHeight = 38;
const heads = ['Priority', 'What we will do', 'Lead', 'By when'];

/** The sentences of a page with a table whose cells are boxes, or have lines above and below only. */
async function read(cells: readonly Told[], ruled: 'boxes' | 'lines') {
  const bytes = await makePdf((doc) => {
    const end = lines(
      doc,
      50,
      60,
      [1, 2].flatMap((n) => wrap(sentence(n), 90)),
    );
    const all = [...heads.map((head, at): Told => [at, at + 1, 0, 1, head]), ...cells];
    for (const [from, to, top, last, text] of all) {
      const [x, y] = [xs[from]!, end + 30 + top * rowHeight];
      const [width, height] = [xs[to]! - x, (last - top) * rowHeight];
      doc.lineWidth(0.7).strokeColor('#333333');
      if (ruled === 'boxes') doc.rect(x, y, width, height).stroke();
      else
        for (const edge of [y, y + height])
          doc
            .moveTo(x, edge)
            .lineTo(x + width, edge)
            .stroke();
      const words = text.split('/');
      const middle = y + height / 2 - words.length * 6.25;
      lines(doc, x + 6, middle, words, 10, top === 0 ? 'Helvetica-Bold' : 'Helvetica');
    }
  });
  return segment(asDocument(await extractPdf(bytes, 'plan.pdf')));
}

const action = (row: number): Told => [
  1,
  2,
  row,
  row + 1,
  `Mend gate ${row} of the old mill/by the long lane`,
];
const date = (row: number): Told => [3, 4, row, row + 1, `May 203${row}`];

describe.each(['boxes', 'lines'] as const)('a table of %s whose cells are merged', (ruled) => {
  it('gives lead, date and priority to every action beside them', async () => {
    const sentences = await read(
      [
        ...[1, 2, 3, 4, 5, 6].flatMap((row) => [action(row), date(row)]),
        [0, 1, 1, 7, 'Rural/lanes'],
        [2, 3, 1, 4, 'Wardens of/the west'],
        [2, 3, 4, 6, 'Rangers'],
        [2, 3, 6, 7, 'Farmers'],
      ],
      ruled,
    );
    const actions = sentences.filter(({ text }) => text.startsWith('Mend gate'));
    expect(actions.map(({ row }) => row?.map(({ text }) => text))).toEqual([
      ['Rural lanes', 'Wardens of the west', 'May 2031'],
      ['Rural lanes', 'Wardens of the west', 'May 2032'],
      ['Rural lanes', 'Wardens of the west', 'May 2033'],
      ['Rural lanes', 'Rangers', 'May 2034'],
      ['Rural lanes', 'Rangers', 'May 2035'],
      ['Rural lanes', 'Farmers', 'May 2036'],
    ]);
    expect(actions[4]?.row?.map(({ says }) => says)).toEqual([null, 'lead', 'date']);
    expect(actions.map(({ table }) => table?.rowHeader)).toEqual(Array(6).fill('Rural lanes'));
  });

  it('knows that words which reach into the next column are those of both', async () => {
    const sentences = await read(
      [
        ...[1, 2, 3].flatMap((row): Told[] => [action(row), [0, 1, row, row + 1, `Lanes ${row}`]]),
        [2, 3, 1, 2, 'Wardens'],
        date(1),
        [2, 4, 2, 3, 'Rangers, by the end of May'],
        [2, 3, 3, 4, 'Farmers'],
        date(3),
      ],
      ruled,
    );
    const merged = sentences.find(({ text }) => text.startsWith('Rangers'));
    expect(merged?.table).toMatchObject({ row: 2, column: 2, columns: 2, header: 'Lead' });
    expect(merged?.table?.rows).toBeUndefined();
  });
});
