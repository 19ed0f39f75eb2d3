import { expect, test } from 'vitest';
import { measureTurn } from '../../../src/extract/ocr/measure-turn.ts';
import type { Picture } from '../../../src/extract/ocr/recogniser.ts';

/** A white page at 100 dots an inch with rows of short dark strokes that fall by `slope`. */
function page(slope: number): Picture {
  const [width, height] = [800, 1100];
  const grey = new Uint8Array(width * height).fill(255);
  for (let row = 100; row < 1000; row += 22) {
    for (let x = 80; x < 720; x++) {
      if (x % 9 > 5) continue;
      const y = Math.round(row + (x - 400) * slope);
      for (let v = 0; v < 8; v++) grey[(y + v) * width + x] = 0;
    }
  }
  return { width, height, grey, dpi: 100 };
}

const degrees = (slope: number) => (Math.atan(slope) * 180) / Math.PI;

test.each([0, 0.02, -0.035, 0.06])('lines that fall by %d are measured to a tenth of a degree', (slope) => {
  expect(Math.abs(measureTurn(page(slope)) - degrees(slope))).toBeLessThan(0.1);
});

test('a blank page and a black one are not turned', () => {
  const blank = { ...page(0), grey: new Uint8Array(800 * 1100).fill(255) };
  const black = { ...page(0), grey: new Uint8Array(800 * 1100) };
  expect([measureTurn(blank), measureTurn(black)]).toEqual([0, 0]);
});
