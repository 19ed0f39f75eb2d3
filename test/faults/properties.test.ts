import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extractPdf } from '../../src/extract/pdf/extract-pdf.ts';
import { documentSchema, type Extraction } from '../../src/model/index.ts';
import { segment } from '../../src/segment/index.ts';
import { makePdf, sentence, wrap } from '../extract/pdf/make-pdf.ts';
import { asDocument } from '../extract/read.ts';
import { samples } from './mutants.ts';
import { mutations } from './mutate.ts';
import { seeded } from './random.ts';

/** Holds for whatever was read: places in the text, sentences, boxes on their pages. */
function holds(extraction: Extraction): void {
  const document = asDocument(extraction);
  documentSchema.parse(document);
  const { text, blocks, pages } = document;
  let at = 0;
  for (const { span, runs, page } of blocks) {
    expect(span.start).toBeGreaterThanOrEqual(at);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    at = span.end;
    expect(page === null || page <= pages.length).toBe(true);
    for (const { start, end, box } of runs) {
      expect(span.start <= start && start <= end && end <= span.end).toBe(true);
      const { width, height } = pages[box.page - 1]!;
      expect(box.x >= 0 && box.y >= 0).toBe(true);
      expect(box.x + box.width <= width + 0.01 && box.y + box.height <= height + 0.01).toBe(true);
    }
  }
  expect(at).toBeLessThanOrEqual(text.length);
  for (const one of segment(document)) expect(text.slice(one.span.start, one.span.end)).toBe(one.text);
}

/** Reads twice; null where the file is refused, which must be for the same reason both times. */
async function readTwice(bytes: Uint8Array): Promise<Extraction | null> {
  const read = () => extractPdf(bytes, 'plan.pdf').catch((error) => ({ refused: error.code as string }));
  const [first, second] = [await read(), await read()];
  expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  if (!('refused' in first)) return first;
  expect(first.refused).toMatch(/^(?:damaged-pdf|encrypted-pdf|empty-file)$/);
  return null;
}

it.each([...samples.keys()])('%s gives sound places, twice the same', { timeout: 40_000 }, async (name) => {
  const extraction = await readTwice(samples.get(name)!);
  holds(extraction!);
});

const paint = fc.record({
  x: fc.integer({ min: -40, max: 560 }),
  y: fc.integer({ min: -40, max: 830 }),
  size: fc.integer({ min: 4, max: 60 }),
  turn: fc.constantFrom(0, 0, 0, 90, 180, 270, 13),
  width: fc.integer({ min: 10, max: 90 }),
  number: fc.integer({ min: 1, max: 50 }),
});

it('a page painted in any way gives sound places', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(paint, { maxLength: 12 }), async (texts) => {
      const bytes = await makePdf((doc) => {
        for (const { x, y, size, turn, width, number } of texts) {
          doc.save();
          doc.rotate(turn, { origin: [300, 400] });
          doc.fontSize(size);
          wrap(sentence(number), width).forEach((row, i) => {
            doc.text(row, x, y + i * size * 1.2, { lineBreak: false });
          });
          doc.restore();
        }
      });
      holds((await readTwice(bytes))!);
    }),
    { numRuns: 25, seed: 7 },
  );
});

it('a damaged sample gives sound places or is refused', { timeout: 90_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...samples.keys()),
      fc.constantFrom(...Object.keys(mutations)),
      fc.integer({ min: 0, max: 1_000_000 }),
      async (name, kind, seed) => {
        const extraction = await readTwice(mutations[kind]!(samples.get(name)!, seeded(seed)).bytes);
        if (extraction !== null) holds(extraction);
      },
    ),
    { numRuns: 20, seed: 11 },
  );
});
