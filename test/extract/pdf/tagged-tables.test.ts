import { expect, it } from 'vitest';
import { extractPdf } from '../../../src/extract/pdf/extract-pdf.ts';
import { segment } from '../../../src/segment/index.ts';
import { asDocument } from '../read.ts';
import { makePdf } from './make-pdf.ts';

const xs = [50, 150, 340, 450];
/** A row as its tree has it: of each cell its column on the page and its words. */
type Row = readonly (readonly [column: number, text: string])[];
/** Rows with the height they stand at. */
type Page = readonly (readonly [y: number, row: Row])[];

const heads: Row = ['Priority', 'What we will do', 'Lead', 'By when'].map((head, at) => [at, head] as const);
const action = (n: number): Row => [
  [1, `Mend gate ${n} of the mill`],
  [2, `Warden ${n}`],
  [3, `May 203${n}`],
];

/** A tagged file: a title, then a table a page, whose tree says neither rows nor columns that a cell takes. */
function tagged(pages: readonly Page[]): Promise<Uint8Array> {
  return makePdf(
    (doc) => {
      const root = doc.struct('Document');
      pages.forEach((rows, page) => {
        if (page > 0) doc.addPage();
        const paint = (tag: string, text: string, x: number, y: number, font = 'Helvetica') => {
          const content = doc.markStructureContent(tag);
          doc.font(font).fontSize(10).text(text, x, y, { lineBreak: false });
          doc.endMarkedContent();
          return doc.struct(tag, {}, [content]);
        };
        if (page === 0) root.add(paint('H1', 'Our plan', 50, 60));
        const table = doc.struct('Table');
        for (const [y, row] of rows) {
          const tr = doc.struct('TR');
          for (const [column, text] of row) tr.add(paint(row === heads ? 'TH' : 'TD', text, xs[column]!, y));
          table.add(tr);
        }
        root.add(table);
      });
      doc.addStructure(root);
    },
    { tagged: true, pdfVersion: '1.7' },
  );
}

const read = async (pages: readonly Page[]) =>
  segment(asDocument(await extractPdf(await tagged(pages), 'plan.pdf')));

it('a tagged table gives lead and date to the actions beside a cell that hangs over two rows', async () => {
  const sentences = await read([
    [
      [100, heads],
      [130, [[0, 'Rural lanes'], ...action(1)]],
      [160, action(2)],
      [190, [[0, 'Town squares'], ...action(3)]],
    ],
  ]);
  const actions = sentences.filter(({ text }) => text.startsWith('Mend gate'));
  expect(actions.map(({ row }) => row)).toEqual(
    [1, 2, 3].map((n) => [
      { header: 'Priority', text: n === 3 ? 'Town squares' : 'Rural lanes', says: null },
      { header: 'Lead', text: `Warden ${n}`, says: 'lead' },
      { header: 'By when', text: `May 203${n}`, says: 'date' },
    ]),
  );
});

it('a row that the end of a page parts is one action with its lead', async () => {
  const sentences = await read([
    [
      [700, heads],
      [730, [[0, 'Rural lanes'], ...action(1)]],
      [
        760,
        [
          [0, 'Town squares'],
          [1, 'Light the'],
          [2, 'Wardens of'],
          [3, 'May 2032'],
        ],
      ],
    ],
    [
      [
        60,
        [
          [1, 'long lanes by the mill.'],
          [2, 'the vale'],
        ],
      ],
      [90, [[0, 'River banks'], ...action(3)]],
    ],
  ]);
  const parted = sentences.find(({ text }) => text.startsWith('Light the'));
  expect(parted?.text).toBe('Light the long lanes by the mill.');
  expect(parted?.row?.map(({ text }) => text)).toEqual(['Town squares', 'Wardens of the vale', 'May 2032']);
});
