import type { Block, Box, Span } from '../model/index.ts';

/**
 * Rectangles of a span: the block's runs that it touches. A run partly covered is cut in proportion to its letters,
 * with one letter of slack on each cut side, as widths of letters differ.
 */
export function boxesOf(block: Block, span: Span): Box[] {
  const boxes: Box[] = [];
  for (const run of block.runs) {
    if (run.end <= span.start || run.start >= span.end) continue;
    const letters = Math.max(1, run.end - run.start);
    const letter = run.box.width / letters;
    const from = span.start > run.start ? (span.start - run.start - 1) * letter : 0;
    const to = span.end < run.end ? (span.end - run.start + 1) * letter : run.box.width;
    const left = Math.max(0, from);
    const right = Math.min(run.box.width, to);
    boxes.push({ ...run.box, x: run.box.x + left, width: Math.max(0, right - left) });
  }
  return boxes;
}

/** Page on which a span begins: that of the first run it touches, else its block's. */
export function pageOf(block: Block, boxes: readonly Box[]): number | null {
  return boxes[0]?.page ?? block.page;
}
