import type { Op } from '../pdf/ops.ts';
import { type LettersOf, turn } from './scanned-page.ts';

/** A word as it was drawn: its 1-based page and the middle of its ink, in points from the top left as shown. */
export type DrawnWord = Readonly<{ page: number; x: number; y: number; text: string }>;

/** The words of a scanned page with their places, which its recognised boxes are held against. */
export function drawnWords(
  ops: readonly Op[],
  page: number,
  slope: number,
  lettersOf: LettersOf,
): DrawnWord[] {
  return ops.flatMap((op) => {
    if (op.kind !== 'text') return [];
    const letters = lettersOf(op.style.font);
    const widthOf = (text: string) =>
      [...text].reduce((sum, letter) => sum + letters.glyph(letter).advance, 0) *
      (op.style.size / letters.unitsPerEm);
    return [...op.text.matchAll(/\S+/g)].map((match): DrawnWord => {
      const x = op.x + widthOf(op.text.slice(0, match.index)) + widthOf(match[0]) / 2;
      const [shownX, shownY] = turn(x, op.y - 0.26 * op.style.size, slope);
      return { page, x: round(shownX), y: round(shownY), text: match[0] };
    });
  });
}

function round(points: number): number {
  return Math.round(points * 10) / 10;
}
