import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../../src/extract/pdf/extract-pdf.ts';
import { orderBoxes } from '../../../src/extract/pdf/order.ts';
import { lines, makePdf, sentence, wrap } from './make-pdf.ts';

type Frame = Readonly<{ x: number; y: number; width: number; sentences: readonly number[]; size?: number }>;

/** Numbers of the sentences in the order in which they are read, frames painted from last to first. */
async function readOrder(frames: readonly Frame[]): Promise<number[]> {
  const bytes = await makePdf((doc) => {
    for (const { x, y, width, sentences, size = 10 } of [...frames].reverse()) {
      let top = y;
      for (const number of sentences) top = lines(doc, x, top, wrap(sentence(number), width), size) + 6;
    }
  });
  const { text } = await extractPdf(bytes, 'plan.pdf');
  return [...text.matchAll(/Sentence (\d+) says/g)].map((match) => Number(match[1]));
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

describe('reading order', () => {
  it('goes down the left of two columns before the right', async () => {
    const frames = [
      { x: 50, y: 60, width: 45, sentences: [1, 2, 3, 4] },
      { x: 310, y: 60, width: 45, sentences: [5, 6, 7, 8] },
    ];
    expect(await readOrder(frames)).toEqual(upTo(8));
  });

  it('goes through three columns from left to right', async () => {
    const frames = [40, 225, 410].map((x, i) => ({
      x,
      y: 60,
      width: 30,
      sentences: [3 * i + 1, 3 * i + 2, 3 * i + 3],
    }));
    expect(await readOrder(frames)).toEqual(upTo(9));
  });

  it('reads a full-width text above columns first and one below them last', async () => {
    const frames = [
      { x: 50, y: 60, width: 100, sentences: [1] },
      { x: 50, y: 130, width: 45, sentences: [2, 3] },
      { x: 310, y: 130, width: 45, sentences: [4, 5] },
      { x: 50, y: 420, width: 100, sentences: [6] },
    ];
    expect(await readOrder(frames)).toEqual(upTo(6));
  });

  it('reads stacked sections of two columns one after another', async () => {
    const frames = [
      { x: 50, y: 60, width: 45, sentences: [1] },
      { x: 310, y: 60, width: 45, sentences: [2] },
      { x: 50, y: 210, width: 45, sentences: [3] },
      { x: 310, y: 210, width: 45, sentences: [4] },
    ];
    const bytes = await makePdf((doc) => {
      lines(doc, 50, 180, ['A second heading'], 16, 'Helvetica-Bold');
      for (const { x, y, width, sentences } of frames) lines(doc, x, y, wrap(sentence(sentences[0]!), width));
    });
    const { text } = await extractPdf(bytes, 'plan.pdf');
    expect(
      [...text.matchAll(/Sentence (\d)|A second heading/g)].map((match) => match[1] ?? 'heading'),
    ).toEqual(['1', '2', 'heading', '3', '4']);
  });

  it('joins a sentence that runs on into the next column to one block with runs in both', async () => {
    const rows = wrap(`${sentence(1)} ${sentence(2)}`, 45);
    const bytes = await makePdf((doc) => {
      lines(doc, 50, 60, rows.slice(0, 5));
      lines(doc, 310, 60, rows.slice(5));
    });
    const { blocks, text } = await extractPdf(bytes, 'plan.pdf');
    expect(text).toBe(`${sentence(1)} ${sentence(2)}`);
    expect(new Set(blocks[0]!.runs.map((run) => Math.round(run.box.x)))).toEqual(new Set([50, 310]));
  });

  it('joins a sentence that runs on over a page, and puts the page number after it', async () => {
    const rows = wrap(sentence(1), 45);
    const bytes = await makePdf((doc) => {
      lines(doc, 50, 700, rows.slice(0, 2));
      lines(doc, 300, 810, ['1'], 8);
      doc.addPage();
      lines(doc, 50, 60, rows.slice(2));
      lines(doc, 300, 810, ['2'], 8);
    });
    const { blocks, text } = await extractPdf(bytes, 'plan.pdf');
    expect(text).toBe(`${sentence(1)}\n1\n2`);
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'furniture', 'furniture']);
    expect(new Set(blocks[0]!.runs.map((run) => run.box.page))).toEqual(new Set([1, 2]));
  });
});

describe('orderBoxes', () => {
  const box = (name: string, x: number, y: number, width: number, height: number) => ({
    name,
    x,
    y,
    width,
    height,
    size: 10,
  });
  const names = (boxes: readonly ReturnType<typeof box>[]) => {
    const { columns, sure } = orderBoxes(boxes);
    return { order: columns.flat().map((one) => one.name), sure };
  };

  it('orders boxes that overlap by what lies above what and owns that it is a guess', () => {
    const boxes = [box('b', 90, 40, 100, 100), box('a', 0, 0, 100, 100), box('c', 20, 120, 100, 60)];
    expect(names(boxes)).toEqual({ order: ['a', 'b', 'c'], sure: false });
  });

  it('takes thousands of boxes at one spot without giving up', () => {
    const boxes = Array.from({ length: 3000 }, (_, i) => box(`${i}`, i % 7, i % 5, 50, 50));
    expect(names(boxes).order).toHaveLength(3000);
  });

  it('reads a strip of cards above a text of one column card by card', () => {
    const strip = [0, 100, 200].flatMap((x) => [box(`n${x}`, x, 0, 50, 30), box(`w${x}`, x, 32, 70, 20)]);
    const { order } = names([box('text', 0, 80, 180, 100), ...strip]);
    expect(order).toEqual(['n0', 'w0', 'n100', 'w100', 'n200', 'w200', 'text']);
  });
});
