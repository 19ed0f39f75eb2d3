import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../../src/extract/pdf/extract-pdf.ts';
import { makePdf, sentence, wrap } from './make-pdf.ts';

type Part = Readonly<{ tag: string; lines: readonly string[]; x: number; y: number; size: number }>;

/** A tagged page of two columns: parts are painted in the order of `paint` and named in that of `tree`. */
function tagged(
  parts: readonly Part[],
  paint: readonly number[],
  tree: readonly number[],
): Promise<Uint8Array> {
  return makePdf(
    (doc) => {
      const contents = new Map<number, ReturnType<typeof doc.markStructureContent>>();
      for (const i of paint) {
        const { tag, lines, x, y, size } = parts[i]!;
        contents.set(i, doc.markStructureContent(tag));
        doc.fontSize(size);
        lines.forEach((line, n) => {
          doc.text(line, x, y + n * size * 1.25, { lineBreak: false });
        });
        doc.endMarkedContent();
      }
      const root = doc.struct('Document');
      for (const i of tree) root.add(doc.struct(parts[i]!.tag, {}, [contents.get(i)!]));
      doc.addStructure(root);
    },
    { tagged: true, pdfVersion: '1.7' },
  );
}

const paragraph = (n: number, x: number, y: number): Part => ({
  tag: 'P',
  lines: wrap(sentence(n), 42),
  x,
  y,
  size: 10,
});
const parts: readonly Part[] = [
  { tag: 'H1', lines: ['Our plan'], x: 50, y: 60, size: 20 },
  ...[1, 2, 3, 4].map((n) => paragraph(n, 50, 40 + 75 * n)),
  ...[5, 6, 7, 8].map((n) => paragraph(n, 310, 40 + 75 * (n - 4))),
];
const natural = parts.map((_, i) => i);
const orderOf = (text: string) => [...text.matchAll(/Sentence (\d)/g)].map((match) => Number(match[1]));

describe('a structure tree and the geometry of its page', () => {
  it('agree where only the painting was shuffled: the tree is followed', async () => {
    const bytes = await tagged(parts, [7, 2, 5, 0, 8, 1, 4, 6, 3], natural);
    const { text, pages, problems } = await extractPdf(bytes, 'plan.pdf');
    expect(orderOf(text)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(pages[0]).toMatchObject({ order: 'tags', orderConfidence: 1 });
    expect(problems).toEqual([]);
  });

  it('disagree where the tree goes to and fro between columns: the page is followed, and said to be doubtful', async () => {
    const bytes = await tagged(parts, natural, [0, 5, 1, 6, 2, 7, 3, 8, 4]);
    const { text, pages, problems } = await extractPdf(bytes, 'plan.pdf');
    expect(orderOf(text)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(pages[0]).toMatchObject({ order: 'geometry', orderConfidence: 0.75, trust: 'check' });
    expect(problems.map(({ code }) => code)).toEqual(['order-uncertain']);
  });

  it('disagree where texts run on in the tree alone: the tree is followed, and said to be doubtful', async () => {
    const rows: readonly Part[] = [
      parts[0]!,
      ...[0, 1, 2, 3].flatMap((row): Part[] => [
        {
          tag: 'P',
          lines: [`Row ${row} says that the wardens of`, 'the whole of Ember Vale walk by'],
          x: 50,
          y: 110 + 60 * row,
          size: 10,
        },
        {
          tag: 'P',
          lines: ['the mill in the evening, whatever', `the weather is in the vale ${row}.`],
          x: 310,
          y: 110 + 60 * row,
          size: 10,
        },
      ]),
    ];
    const bytes = await tagged(
      rows,
      rows.map((_, i) => i),
      rows.map((_, i) => i),
    );
    const { pages, text } = await extractPdf(bytes, 'plan.pdf');
    expect([...text.matchAll(/(?:Row|vale) (\d)/g)].map((match) => match[1]).join('')).toBe('00112233');
    expect(pages[0]?.order).toBe('tags');
  });
});
