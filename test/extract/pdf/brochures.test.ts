import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../../src/extract/pdf/extract-pdf.ts';
import { makeBrochure } from '../../bench/extract/brochure.ts';
import { type Layout, layouts } from '../../bench/extract/pages.ts';
import { readingOf } from '../../bench/extract/reading-of.ts';
import { scoreReading, sharesOf } from '../../bench/extract/scores.ts';

async function scores(layout: Layout, overlap: boolean, seed: number) {
  const { bytes, name, gold } = await makeBrochure({ layout, overlap, seed, pages: 3 });
  return sharesOf(scoreReading(gold, readingOf(await extractPdf(bytes, name, { tags: false }))));
}

describe('brochures whose frames are painted in shuffled order', () => {
  for (const layout of layouts) {
    it(`are read in order and whole: ${layout}`, async () => {
      const { order, whole, headsLeft, titlesLost } = await scores(layout, false, 1);
      expect(order).toBeGreaterThan(0.99);
      expect(whole).toBeGreaterThan(0.96);
      expect([headsLeft, titlesLost]).toEqual([0, 0]);
    });

    it(`are read in order where frames overlap: ${layout}`, async () => {
      const { order, headsLeft } = await scores(layout, true, 7);
      expect(order).toBeGreaterThan(0.99);
      expect(headsLeft).toBe(0);
    });
  }

  it('are the same bytes for the same seed', async () => {
    const spec = { layout: 'mixed', overlap: true, seed: 3, pages: 2 } as const;
    const [one, other] = [await makeBrochure(spec), await makeBrochure(spec)];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });
});
