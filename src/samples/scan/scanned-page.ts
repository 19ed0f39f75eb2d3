import { type Font, type Op, pageHeight, pageWidth } from '../pdf/ops.ts';
import { fill, type Sheet } from './fill.ts';
import type { Letters } from './outlines.ts';
import { png } from './png.ts';

const dpi = 200;
const scale = dpi / 72;
/** Dots of a scanned page. */
const [width, height] = [Math.round(pageWidth * scale), Math.round(pageHeight * scale)];

export type LettersOf = (font: Font) => Letters;

/** Where a place on the sheet lies once the sheet is turned about its middle; `slope` is the fall of its lines. */
export function turn(x: number, y: number, slope: number): [number, number] {
  // From the slope by root alone: sines may differ between machines.
  const cos = 1 / Math.sqrt(1 + slope * slope);
  const sin = slope * cos;
  const [u, v] = [x - pageWidth / 2, y - pageHeight / 2];
  return [pageWidth / 2 + u * cos - v * sin, pageHeight / 2 + u * sin + v * cos];
}

/**
 * A page as a scanner gives it: drawn as dots, turned, softened, with specks, in four greys. `seed` gives the specks.
 */
export function scanPage(ops: readonly Op[], slope: number, seed: number, lettersOf: LettersOf): Uint8Array {
  const sheet: Sheet = { width, height, grey: new Float32Array(width * height).fill(255) };
  const onSheet = (x: number, y: number): [number, number] => {
    const [u, v] = turn(x, y, slope);
    return [u * scale, v * scale];
  };
  for (const op of ops) {
    if (op.kind === 'shape') {
      if (op.fill !== null) fill(sheet, [op.points.map(([x, y]) => onSheet(x, y))], greyOf(op.fill));
      continue;
    }
    const letters = lettersOf(op.style.font);
    const em = op.style.size / letters.unitsPerEm;
    let pen = op.x;
    for (const letter of op.text) {
      const { advance, outlines } = letters.glyph(letter);
      const placed = outlines.map((outline) => outline.map(([x, y]) => onSheet(pen + x * em, op.y - y * em)));
      if (placed.length > 0) fill(sheet, placed, greyOf(op.style.colour));
      pen += advance * em;
    }
  }
  return png(width, height, worn(sheet, seed));
}

/** Softened, with weak ink and specks, in four greys. */
function worn({ grey }: Sheet, seed: number): Uint8Array {
  const levels = new Uint8Array(width * height).fill(3);
  let state = seed;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      const around = grey[at - 1]! + grey[at + 1]! + grey[at - width]! + grey[at + width]!;
      const soft = (4 * grey[at]! + around) / 8;
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const chance = state / 0x100000000;
      // Noise where there is ink; on bare paper a speck now and then.
      const noise = soft < 250 ? (chance - 0.5) * 90 : chance < 0.002 ? -150 * (chance / 0.002) : 0;
      levels[at] = Math.max(0, Math.min(3, Math.round((soft + noise) / 85)));
    }
  }
  return levels;
}

function greyOf(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16);
  return 0.3 * (value >> 16) + 0.59 * ((value >> 8) & 255) + 0.11 * (value & 255);
}
