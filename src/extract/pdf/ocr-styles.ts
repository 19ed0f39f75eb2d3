import { type FontLook, type Fragment, median } from './layout.ts';
import type { SeenFragment } from './ocr-lines.ts';

/** The fonts that recognised words are said to be in: all that a picture tells of them is whether they are bold. */
const regular = 'recognised';
const bold = 'recognised bold';
export const seenLooks: readonly FontLook[] = [regular, bold].map((name) => ({
  name,
  bold: name === bold,
  italic: false,
  symbol: false,
}));

/** Strokes so many times as thick as the usual ones are bold. */
const boldFrom = 1.28;

/**
 * Sizes and weights of a document's recognised words, evened out: sizes that differ only by how the ink fell, within
 * a twelfth of a common size, are that size; lines with strokes much thicker than the usual are bold.
 */
export function settleStyles(pages: readonly (readonly SeenFragment[])[]): Fragment[][] {
  const common = commonSizes(pages.flat());
  const usual = median(pages.flat().flatMap(({ weight, text }) => (text.length > 3 ? [weight] : [])));
  return pages.map((fragments) =>
    fragments.map(({ weight, ...one }) => ({
      ...one,
      size: common.get(keyOf(one.size)) ?? one.size,
      font: weight > boldFrom * usual ? bold : regular,
    })),
  );
}

function keyOf(size: number): number {
  return Math.round(size * 10) / 10;
}

function commonSizes(fragments: readonly Fragment[]): ReadonlyMap<number, number> {
  const letters = new Map<number, number>();
  for (const { size, text } of fragments)
    letters.set(keyOf(size), (letters.get(keyOf(size)) ?? 0) + text.length);
  const common = new Map<number, number>();
  while (letters.size > 0) {
    const [top] = [...letters].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a));
    for (const key of [...letters.keys()]) {
      if (Math.abs(key - top) > top / 12) continue;
      common.set(key, top);
      letters.delete(key);
    }
  }
  return common;
}
