import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../../src/extract/pdf/extract-pdf.ts';
import { segment } from '../../../src/segment/index.ts';
import { asDocument } from '../read.ts';
import { lines, makePdf, sentence, wrap } from './make-pdf.ts';

type Doc = Parameters<Parameters<typeof makePdf>[0]>[0];

const xs = [50, 150, 340, 450, 545];
const bold = 'Helvetica-Bold';

function rule(doc: Doc, from: number, to: number, y: number): void {
  doc.lineWidth(0.7).strokeColor('#333333').moveTo(xs[from]!, y).lineTo(xs[to]!, y).stroke();
}

/** The cells of a row, their lines parted by `/`, one column after the other. */
function cells(doc: Doc, y: number, row: readonly string[], font = 'Helvetica'): void {
  row.forEach((text, column) => {
    if (text !== '') lines(doc, xs[column]! + 6, y, text.split('/'), 10, font);
  });
}

/** Three rows of actions with a line below each; gives back where the table ends. */
function actions(doc: Doc, y: number, first: number): number {
  for (const n of [0, 1, 2]) {
    const words = `Mend gate ${first + n} of the old/mill by the long lane`;
    cells(doc, y + 40 * n + 6, [`Lanes ${first + n}`, words, `Warden ${first + n}`, `May 203${first + n}`]);
    rule(doc, 0, 4, y + 40 * (n + 1));
  }
  return y + 120;
}

async function read(draw: (doc: Doc, top: number) => void) {
  const bytes = await makePdf((doc) => {
    const body = [1, 2].flatMap((n) => wrap(sentence(n), 90));
    draw(doc, lines(doc, 50, 60, body) + 30);
  });
  return segment(asDocument(await extractPdf(bytes, 'plan.pdf')));
}

const heads = ['Priority', 'What we will do', 'Lead', 'By when'];
const asSaid = (first: number) =>
  [0, 1, 2].map((n) => [
    { header: 'Priority', text: `Lanes ${first + n}`, says: null },
    { header: 'Lead', text: `Warden ${first + n}`, says: 'lead' },
    { header: 'By when', text: `May 203${first + n}`, says: 'date' },
  ]);

describe('headers of a table', () => {
  it('are known where they stand over the first line of a table with lines below its rows only', async () => {
    const sentences = await read((doc, top) => {
      cells(doc, top + 8, heads, bold);
      rule(doc, 0, 4, top + 30);
      actions(doc, top + 30, 1);
    });
    const rows = sentences.filter(({ text }) => text.startsWith('Mend gate')).map(({ row }) => row);
    expect(rows).toEqual(asSaid(1));
  });

  it('may stand in two rows, of which the lower one names a column', async () => {
    const sentences = await read((doc, top) => {
      rule(doc, 0, 4, top);
      cells(doc, top + 6, ['Priority', 'What we will do', 'Delivery', ''], bold);
      rule(doc, 2, 4, top + 25);
      cells(doc, top + 31, ['', '', 'Lead', 'By when'], bold);
      rule(doc, 0, 4, top + 50);
      actions(doc, top + 50, 1);
    });
    const rows = sentences.filter(({ text }) => text.startsWith('Mend gate')).map(({ row }) => row);
    expect(rows).toEqual(asSaid(1));
    const head = sentences.filter(({ table }) => table?.isHeader).map(({ text }) => text);
    expect(head).toEqual(['Priority', 'What we will do', 'Delivery', 'Lead', 'By when']);
  });

  it('are those of the second table where a title stands between two of one width', async () => {
    const sentences = await read((doc, top) => {
      rule(doc, 0, 4, top);
      cells(doc, top + 6, ['Subject', 'Action', 'Owner', 'Date'], bold);
      rule(doc, 0, 4, top + 25);
      const end = actions(doc, top + 25, 1);
      lines(doc, 50, end + 20, ['What comes later'], 16, bold);
      cells(doc, end + 60, heads, bold);
      rule(doc, 0, 4, end + 80);
      actions(doc, end + 80, 4);
    });
    const later = sentences.filter(({ text }) => /^Mend gate [456]/.test(text));
    expect(later.map(({ row }) => row)).toEqual(asSaid(4));
    expect(sentences.find(({ text }) => text === 'What comes later')?.table).toBeNull();
    expect(new Set(sentences.flatMap(({ table }) => table?.table ?? [])).size).toBe(2);
  });

  it('do not take words of the text above the table', async () => {
    const sentences = await read((doc, top) => {
      lines(doc, 56, top, ['The lanes of the vale']);
      rule(doc, 0, 4, top + 18);
      actions(doc, top + 18, 1);
    });
    expect(sentences.find(({ text }) => text === 'The lanes of the vale')?.table).toBeNull();
  });
});

it('cells that stand close and are painted one after the other are two where more lines begin at the second', async () => {
  const sentences = await read((doc, top) => {
    rule(doc, 0, 4, top);
    for (const n of [1, 2, 3, 4]) {
      const y = top + 50 * (n - 1);
      doc.font('Helvetica').fontSize(10);
      const name = `Reassurance ${n}`;
      doc.text(name, 143.5 - doc.widthOfString(name), y + 6, { lineBreak: false });
      doc.text(`Walk lane ${n} each evening`, 150, y + 6, { lineBreak: false });
      lines(doc, 150, y + 18.5, ['with those who live', 'by the old mill']);
      cells(doc, y + 6, ['', '', `Warden ${n}`, `May 203${n}`]);
      rule(doc, 0, 4, y + 50);
    }
  });
  expect(sentences.filter(({ table }) => table?.column === 0).map(({ text }) => text)).toEqual(
    [1, 2, 3, 4].map((n) => `Reassurance ${n}`),
  );
});
