import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../../src/extract/pdf/extract-pdf.ts';
import { lines, makePdf, sentence, wrap } from './make-pdf.ts';

/** What the blocks of four pages with a running head and columns under `top` are, by their words. */
async function kinds(columns: readonly number[], top: (page: number) => number, gap: number) {
  const bytes = await makePdf((doc) => {
    for (let page = 0; page < 4; page++) {
      if (page > 0) doc.addPage();
      lines(doc, 50, 24, ['Ember Vale plan'], 8);
      columns.forEach((x, at) => {
        lines(doc, x, top(page), ['What we found:'], 12, 'Helvetica-Bold');
        const own = [page * 8 + at, page * 8 + at + 4].flatMap((n) => wrap(sentence(n), 38 - at));
        lines(doc, x, top(page) + gap, own);
      });
    }
  });
  const { blocks, text } = await extractPdf(bytes, 'plan.pdf');
  const of = (words: string) =>
    blocks.filter(({ span }) => text.slice(span.start, span.end) === words).map(({ kind }) => kind);
  return { found: of('What we found:'), head: of('Ember Vale plan') };
}

describe('a line that repeats at the top of pages', () => {
  it.each([
    ['at one height', () => 60],
    ['at varying heights', (page: number) => 60 + 7 * page],
  ])('is a heading where it heads each of several texts side by side %s', async (_, top) => {
    const { found, head } = await kinds([50, 320], top, 18);
    expect(found).toEqual(Array(8).fill('heading'));
    expect(head).toEqual(Array(4).fill('furniture'));
  });

  it('is furniture where it stands once on a page, or clear of the text', async () => {
    expect((await kinds([50], () => 40, 30)).found).toEqual(Array(4).fill('furniture'));
    expect((await kinds([50, 320], () => 40, 44)).found).toEqual(Array(8).fill('furniture'));
  });
});
