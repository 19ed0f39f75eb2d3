import { clusterLines } from './clusters.ts';
import type { Line, Rect } from './layout.ts';
import { orderBoxes } from './order.ts';
import { cutParagraphs, type Looks, type Passage } from './paragraphs.ts';

export type Placed = Passage & Readonly<{ column: number }>;

/** One page's lines (no furniture) as paragraphs in reading order; turned text comes last. */
export function layOutPage(
  lines: readonly Line[],
  context: Readonly<{ looks: Looks; bodySize: number }>,
  firstColumn: number,
): { passages: Placed[]; sure: boolean } {
  const passages: Placed[] = [];
  let column = firstColumn;
  let sure = true;
  for (const turn of [0, 1, 2, 3]) {
    const turned = lines.filter((line) => line.turn === turn);
    if (turned.length === 0) continue;
    const ordered = orderBoxes(clusterLines(turned));
    if (turn === 0) sure = ordered.sure;
    for (const clusters of ordered.columns) {
      const inColumn = clusters.flatMap((cluster) => sortRows(cluster.lines));
      for (const passage of cutParagraphs(inColumn, context)) passages.push({ ...passage, column });
      column++;
    }
  }
  return { passages, sure };
}

function sortRows<T extends Rect & { baseline: number; size: number }>(lines: readonly T[]): T[] {
  return [...lines].sort((a, b) =>
    Math.abs(a.baseline - b.baseline) < 0.35 * Math.min(a.size, b.size) ? a.x - b.x : a.baseline - b.baseline,
  );
}
