import { describe, expect, test } from 'vitest';
import type { SeenWord } from '../../../src/extract/ocr/recogniser.ts';
import { toGrey } from '../../../src/extract/pdf/ocr-grey.ts';
import { type Inked, withoutSpecks, withThreshold } from '../../../src/extract/pdf/ocr-ink.ts';
import { toFragments } from '../../../src/extract/pdf/ocr-lines.ts';
import { layPictures } from '../../../src/extract/pdf/ocr-raster.ts';
import { enclose, levelSheet, toShown } from '../../../src/extract/pdf/ocr-sheet.ts';

const [width, height] = [1000, 400];

/** A white sheet at 200 dots an inch on which `paint` lays black rectangles. */
function sheet(...ink: readonly (readonly [x: number, y: number, width: number, height: number])[]): Inked {
  const grey = new Uint8Array(width * height).fill(255);
  for (const [x, y, w, h] of ink)
    for (let v = y; v < y + h; v++) for (let u = x; u < x + w; u++) grey[v * width + u] = 0;
  return withThreshold({ width, height, grey, dpi: 200 });
}

const level = levelSheet({ width: 360, height: 144 }, 0);
const word = (text: string, x: number, wide: number, more: Partial<SeenWord> = {}): SeenWord => ({
  text,
  x,
  y: 100,
  width: wide,
  height: 21,
  line: 'one',
  confidence: 0.9,
  ...more,
});
const texts = (words: readonly SeenWord[], picture: Inked) =>
  toFragments(words, picture, level).map(({ text }) => text.trim());

describe('bullets', () => {
  const item = [word('fund', 140, 60), word('wardens', 210, 110)];
  const letters = [
    [140, 100, 60, 21],
    [210, 100, 110, 21],
  ] as const;

  test('that the recogniser passed over are found by their shape', () => {
    expect(texts(item, sheet([100, 106, 10, 10], ...letters))).toEqual(['•', 'fund', 'wardens']);
    expect(texts(item, sheet([96, 110, 18, 3], ...letters))).toEqual(['–', 'fund', 'wardens']);
  });

  test('that it took for a letter are signs again', () => {
    const misread = [word('e', 100, 10, { y: 106, height: 10 }), ...item];
    expect(texts(misread, sheet([100, 106, 10, 10], ...letters))).toEqual(['•', 'fund', 'wardens']);
  });

  test('that it took for a column of their own stand once, before their item', () => {
    const column = [word('e', 100, 10, { y: 106, height: 10, line: 'bullets' }), ...item];
    expect(texts(column, sheet([100, 106, 10, 10], ...letters))).toEqual(['•', 'fund', 'wardens']);
  });

  test('are no full stop and no stroke of a neighbouring column', () => {
    expect(texts(item, sheet([100, 117, 4, 4], ...letters))).toEqual(['fund', 'wardens']);
    expect(texts(item, sheet([70, 100, 12, 21], [86, 106, 10, 10], ...letters))).toEqual(['fund', 'wardens']);
  });
});

test('a bar as high as a capital is the word I', () => {
  const line = [word('|', 100, 4), word('will', 116, 40), word('pay', 170, 50)];
  expect(texts(line, sheet([100, 100, 4, 21]))).toEqual(['I', 'will', 'pay']);
});

test('lines of two columns that were run into one are measured apart', () => {
  const line = [word('left', 100, 50), word('end', 160, 50), word('Right', 500, 80)];
  const found = toFragments(line, sheet([484, 106, 8, 9], [500, 100, 80, 21]), level);
  expect(found.map(({ text }) => text.trim())).toContain('Right');
});

test('specks go and full stops stay', () => {
  const clean = withoutSpecks(sheet([50, 50, 1, 1], [80, 50, 3, 3]));
  expect(clean.grey[50 * width + 50]).toBe(255);
  expect(clean.grey[51 * width + 81]).toBe(0);
});

describe('a sheet that was turned', () => {
  const turned = levelSheet({ width: 600, height: 800 }, 2);

  test('keeps its middle, and its lines fall to the right as shown', () => {
    const [x, y] = toShown(turned, turned.width / 2, turned.height / 2);
    expect([x, y]).toEqual([300, 400]);
    const [, left] = toShown(turned, 100, 200);
    const [, right] = toShown(turned, 400, 200);
    expect(right - left).toBeCloseTo(300 * Math.sin((2 * Math.PI) / 180), 6);
  });

  test('gives boxes that enclose the turned word and stay on the page', () => {
    const box = enclose(turned, { x: 100, y: 200, width: 50, height: 10 });
    for (const [x, y] of [
      [100, 200],
      [150, 210],
      [150, 200],
      [100, 210],
    ] as const) {
      const [u, v] = toShown(turned, x, y);
      expect(u).toBeGreaterThanOrEqual(box.x - 1e-9);
      expect(u).toBeLessThanOrEqual(box.x + box.width + 1e-9);
      expect(v).toBeGreaterThanOrEqual(box.y - 1e-9);
      expect(v).toBeLessThanOrEqual(box.y + box.height + 1e-9);
    }
    expect(enclose(turned, { x: -50, y: -50, width: 20, height: 20 })).toMatchObject({ width: 0 });
  });
});

describe('pictures', () => {
  test('of one bit are black where no bit is set; masks paint there', () => {
    const raw = { width: 8, height: 1, data: Uint8Array.of(0b10000000) };
    expect([...toGrey({ ...raw, kind: 1 }, null)!.grey]).toEqual([255, 0, 0, 0, 0, 0, 0, 0]);
    expect([...toGrey(raw, 0)!.cover!]).toEqual([0, 255, 255, 255, 255, 255, 255, 255]);
  });

  test('with too few bytes are none', () => {
    expect(toGrey({ width: 100, height: 100, data: new Uint8Array(10), kind: 2 }, null)).toBeNull();
  });

  test('lie on the sheet where their matrix puts them, the first row at the top', () => {
    const grey = Uint8Array.of(0, 255, 255, 255);
    const image = {
      pixels: { width: 2, height: 2, grey, cover: null },
      matrix: [72, 0, 0, -72, 36, 108] as [number, number, number, number, number, number],
    };
    const laid = layPictures([image], levelSheet({ width: 144, height: 144 }, 0), 100);
    const at = (x: number, y: number) => laid.grey[y * laid.width + x];
    expect([at(60, 60), at(140, 60), at(60, 140), at(20, 20)]).toEqual([0, 255, 255, 255]);
  });
});
