import { expect, it } from 'vitest';
import { extractPdf } from '../../../src/extract/pdf/extract-pdf.ts';
import { segment } from '../../../src/segment/index.ts';
import { asDocument } from '../read.ts';
import { lines, makePdf, sentence, wrap } from './make-pdf.ts';

type Doc = Parameters<Parameters<typeof makePdf>[0]>[0];
type Row = readonly [string, string, string];

/** A ruled table of three columns; a cell's lines are parted by `/`. Gives back where it ends. */
function ruled(doc: Doc, y: number, rows: readonly Row[], head: Row | null): number {
  let top = y;
  (head === null ? rows : [head, ...rows]).forEach((row, n) => {
    const cells = row.map((cell) => cell.split('/'));
    const height = 12.5 * Math.max(...cells.map((cell) => cell.length)) + 10;
    doc.rect(50, top, 480, height).lineWidth(0.7).stroke('#333333');
    [56, 306, 436].forEach((x, i) => {
      lines(doc, x, top + 5, cells[i]!, 10, n === 0 && head !== null ? 'Helvetica-Bold' : 'Helvetica');
    });
    top += height;
  });
  return top;
}

const header: Row = ['What we will do', 'Lead', 'By/when'];
const row = (n: number): Row => [
  `Mend gate ${n} of the old mill with the people/who live in the lane beside it`,
  `Warden ${n}`,
  `May 203${n}`,
];

it('a table that goes on over pages with its header again, of two lines, keeps lead and date with each action', async () => {
  const bytes = await makePdf((doc) => {
    lines(
      doc,
      50,
      60,
      [1, 2, 3].flatMap((n) => wrap(sentence(n), 90)),
    );
    ruled(doc, 650, [row(1), row(2), row(3)], header);
    doc.addPage();
    const end = ruled(doc, 60, [row(4), row(5), row(6)], header);
    lines(
      doc,
      50,
      end + 40,
      [4, 5, 6].flatMap((n) => wrap(sentence(n), 90)),
    );
  });
  const sentences = segment(asDocument(await extractPdf(bytes, 'plan.pdf')));
  const actions = sentences.filter((one) => one.text.startsWith('Mend gate'));
  expect(actions.map(({ row: cells }) => cells)).toEqual(
    [1, 2, 3, 4, 5, 6].map((n) => [
      { header: 'Lead', text: `Warden ${n}`, says: 'lead' },
      { header: 'By when', text: `May 203${n}`, says: 'date' },
    ]),
  );
});

it('a table that goes on over pages without its header keeps that of the page before', async () => {
  const bytes = await makePdf((doc) => {
    lines(
      doc,
      50,
      60,
      [1, 2, 3].flatMap((n) => wrap(sentence(n), 90)),
    );
    ruled(doc, 680, [row(1), row(2)], header);
    doc.addPage();
    const end = ruled(doc, 60, [row(3), row(4), row(5)], null);
    lines(
      doc,
      50,
      end + 40,
      [4, 5, 6].flatMap((n) => wrap(sentence(n), 90)),
    );
  });
  const sentences = segment(asDocument(await extractPdf(bytes, 'plan.pdf')));
  const actions = sentences.filter((one) => one.text.startsWith('Mend gate'));
  expect(actions.map(({ row: cells }) => cells?.map(({ header: name }) => name))).toEqual(
    [1, 2, 3, 4, 5].map(() => ['Lead', 'By when']),
  );
});

it('a cell of a table without lines whose words wrap is one cell', async () => {
  const bytes = await makePdf((doc) => {
    lines(
      doc,
      50,
      60,
      [1, 2, 3].flatMap((n) => wrap(sentence(n), 90)),
    );
    [header.map((cell) => cell.replace('/', ' ')), ...[1, 2, 3, 4].map(row)].forEach((cells, n) => {
      cells.forEach((cell, i) => {
        lines(
          doc,
          [56, 306, 436][i]!,
          300 + 35 * n,
          cell.split('/'),
          10,
          n === 0 ? 'Helvetica-Bold' : 'Helvetica',
        );
      });
    });
    lines(
      doc,
      50,
      560,
      [4, 5].flatMap((n) => wrap(sentence(n), 90)),
    );
  });
  const sentences = segment(asDocument(await extractPdf(bytes, 'plan.pdf')));
  const actions = sentences.filter((one) => one.text.startsWith('Mend gate'));
  expect(actions.map(({ text, row: cells }) => [text, cells?.map((cell) => cell.text)])).toEqual(
    [1, 2, 3, 4].map((n) => [row(n)[0].replace('/', ' '), [`Warden ${n}`, `May 203${n}`]]),
  );
});

it('numbers and titles beside their texts are items, not a list and a column', async () => {
  const titles = ['Gates', 'Long lanes', 'Mill', 'Herds and farms'];
  const bytes = await makePdf((doc) => {
    let y = lines(doc, 50, 60, [...wrap(sentence(1), 90), 'We set out four aims:']) + 8;
    titles.forEach((title, at) => {
      lines(doc, 50, y, [`${at + 1}. ${title}`]);
      y = lines(doc, 210, y, wrap(`to see to it that those who walk ${sentence(at + 2)}`, 62)) + 8;
    });
    lines(doc, 50, y, wrap(sentence(9), 90));
  });
  const { blocks, text } = await extractPdf(bytes, 'plan.pdf');
  const items = blocks.filter(({ kind }) => kind === 'list-item');
  expect(items.map(({ marker }) => marker)).toEqual(['1.', '2.', '3.', '4.']);
  expect(items.map(({ span }) => text.slice(span.start, span.end))).toEqual(
    titles.map((title, at) => `${title} to see to it that those who walk ${sentence(at + 2)}`),
  );
  const leadIns = items.map(({ leadIn }) =>
    text.slice(blocks[leadIn!]!.span.start, blocks[leadIn!]!.span.end),
  );
  expect(leadIns.every((leadIn) => leadIn.endsWith('We set out four aims:'))).toBe(true);
});
