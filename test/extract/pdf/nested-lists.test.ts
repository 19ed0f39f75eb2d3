import { expect, it } from 'vitest';
import { extractPdf } from '../../../src/extract/pdf/extract-pdf.ts';
import { lines, makePdf, sentence, wrap } from './make-pdf.ts';

it('nested lists that go on over columns and pages keep level and lead-in', async () => {
  const bytes = await makePdf((doc) => {
    const column = (x: number, y: number, first: number, last: number) => {
      const numbers = Array.from({ length: last - first + 1 }, (_, at) => first + at);
      return lines(
        doc,
        x,
        y,
        numbers.flatMap((n) => wrap(sentence(n), 45)),
      );
    };
    let y = column(50, 60, 1, 11) + 12;
    lines(doc, 50, y, ['We will:']);
    lines(doc, 60, y + 16, ['• mend gates at:']);
    lines(doc, 80, y + 30, ['– the mill']);
    lines(doc, 330, 60, ['– the long lane']);
    lines(doc, 310, 76, ['• light the lanes']);
    y = column(310, 110, 12, 20) + 6;
    lines(doc, 310, y, ['We will also:']);
    lines(doc, 320, y + 14, ['• walk the fields with:']);
    doc.addPage();
    lines(doc, 80, 60, ['– farmers']);
    lines(doc, 80, 76, ['– rangers']);
    lines(doc, 60, 92, ['• count the herds']);
    column(50, 120, 21, 24);
    column(310, 66, 25, 27);
  });
  const { blocks, text } = await extractPdf(bytes, 'plan.pdf');
  const words = (index: number) => text.slice(blocks[index]!.span.start, blocks[index]!.span.end);
  const items = blocks.filter(({ kind }) => kind === 'list-item');
  expect(items.map(({ index, level, leadIn }) => [level, words(index), words(leadIn!)])).toEqual([
    [1, 'mend gates at:', 'We will:'],
    [2, 'the mill', 'mend gates at:'],
    [2, 'the long lane', 'mend gates at:'],
    [1, 'light the lanes', 'We will:'],
    [1, 'walk the fields with:', 'We will also:'],
    [2, 'farmers', 'walk the fields with:'],
    [2, 'rangers', 'walk the fields with:'],
    [1, 'count the herds', 'We will also:'],
  ]);
});
