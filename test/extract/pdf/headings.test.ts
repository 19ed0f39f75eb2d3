import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../../src/extract/pdf/extract-pdf.ts';
import { lines, makePdf, sentence, wrap } from './make-pdf.ts';

type Doc = Parameters<Parameters<typeof makePdf>[0]>[0];

async function headings(draw: (doc: Doc) => void): Promise<[number | null, string][]> {
  const { blocks, text } = await extractPdf(await makePdf(draw), 'plan.pdf');
  return blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ level, span }) => [level, text.slice(span.start, span.end)]);
}

const body = (doc: Doc, y: number) =>
  lines(
    doc,
    50,
    y,
    [1, 2, 3, 4].flatMap((n) => wrap(sentence(n), 90)),
  );

describe('a heading', () => {
  it('is no bold sentence as large as the text above it', async () => {
    const found = await headings((doc) => {
      lines(doc, 50, 60, ['Safer lanes'], 30);
      lines(
        doc,
        50,
        120,
        wrap(`${sentence(7)} They rest on Sundays, as all of us should from time to time.`, 55),
        17,
      );
      lines(doc, 50, 240, ['We will be there for everyone.'], 17, 'Helvetica-Bold');
      body(doc, 400);
    });
    expect(found).toEqual([[1, 'Safer lanes']]);
  });

  it('can end in a colon above a list where it is set as large as one', async () => {
    const found = await headings((doc) => {
      lines(doc, 50, 60, ['Our promises:'], 18, 'Helvetica-Bold');
      lines(doc, 50, 100, ['• Mend the gates.', '• Light the lanes.']);
      lines(doc, 50, 150, ['We will also:'], 10, 'Helvetica-Bold');
      lines(doc, 50, 170, ['• Paint the bridge.', '• Open the mill.']);
      body(doc, 300);
    });
    expect(found).toEqual([[1, 'Our promises:']]);
  });

  it('is no address of the web', async () => {
    const found = await headings((doc) => {
      lines(doc, 50, 60, ['Find us at'], 18);
      lines(doc, 50, 100, ['www.embervale.example', '@EmberVale', 'pages.org.uk/embervale'], 18);
      body(doc, 300);
    });
    expect(found).toEqual([[1, 'Find us at']]);
  });

  it('is no postcode', async () => {
    const found = await headings((doc) => {
      lines(doc, 50, 60, ['Write to us'], 18);
      lines(doc, 50, 100, ['The Old Mill', '', 'Ember Vale', '', 'EM19 5RH']);
      body(doc, 300);
    });
    expect(found).toEqual([[1, 'Write to us']]);
  });

  it('has the level of the others where a few are set a little smaller', async () => {
    const found = await headings((doc) => {
      for (let page = 0; page < 10; page++) {
        if (page > 0) doc.addPage();
        lines(
          doc,
          50,
          60 + 7 * page,
          [`Chapter on ${'gates lanes mills'.split(' ')[page % 3]} ${page}`],
          page === 5 ? 17 : 18,
        );
        lines(doc, 50, 300, [`Part ${page} of it`], 13);
        body(doc, 400);
      }
    });
    expect(new Set(found.filter(([, text]) => /Chapter/.test(text)).map(([level]) => level))).toEqual(
      new Set([1]),
    );
    expect(new Set(found.filter(([, text]) => /Part/.test(text)).map(([level]) => level))).toEqual(
      new Set([2]),
    );
  });
});
