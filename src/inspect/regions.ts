import type { Block, Run } from '../model/index.ts';

/** A stretch of a block on one page: lines that stand below one another. A block that runs on has several. */
export type Region = Readonly<{
  block: Block;
  /** 0 for the first stretch of the block in the document, then 1, 2 and so on. */
  part: number;
  runs: readonly Run[];
  x: number;
  y: number;
  width: number;
  height: number;
}>;

/** The stretches of text on a page, in reading order. */
export function regionsOf(blocks: readonly Block[], page: number): Region[] {
  return blocks.flatMap((block) =>
    stretches(block.runs)
      .map((runs, part) => regionOf(block, part, runs))
      .filter((region) => region.runs[0]?.box.page === page),
  );
}

function stretches(runs: readonly Run[]): Run[][] {
  const found: Run[][] = [];
  for (const run of runs) {
    const open = found.at(-1);
    const before = open?.at(-1);
    if (open && before && goesOn(before, run)) open.push(run);
    else found.push([run]);
  }
  return found;
}

/** Text goes on in its column: on the same page, not above, not more than two lines below, and not beside it. */
function goesOn({ box: before }: Run, { box }: Run): boolean {
  const tallest = Math.max(before.height, box.height, 4);
  const sameLine = Math.abs(box.y - before.y) <= tallest * 0.7;
  const gap = Math.max(box.x - (before.x + before.width), before.x - (box.x + box.width));
  if (box.page !== before.page) return false;
  if (sameLine) return gap <= tallest * 4;
  const below = box.y - (before.y + before.height);
  return box.y > before.y && below <= tallest * 2.5 && gap <= tallest * 4;
}

function regionOf(block: Block, part: number, runs: readonly Run[]): Region {
  const boxes = runs.map((run) => run.box);
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { block, part, runs, x, y, width: right - x, height: bottom - y };
}
