import type { Block, Box, PageRecord } from '../../model/index.ts';

/** Blocks whose boxes are held to what their pages show: letters can stand half over an edge. */
export function clipBoxes(
  blocks: readonly Block[],
  pages: readonly Pick<PageRecord, 'width' | 'height'>[],
): Block[] {
  return blocks.map((block) => {
    const runs = block.runs.map((run) => {
      const page = pages[run.box.page - 1];
      if (page === undefined || isInside(run.box, page)) return run;
      return { ...run, box: clip(run.box, page) };
    });
    return runs.every((run, i) => run === block.runs[i]) ? block : { ...block, runs };
  });
}

type Sheet = Readonly<{ width: number; height: number }>;

const isInside = ({ x, y, width, height }: Box, page: Sheet): boolean =>
  x >= 0 && y >= 0 && x + width <= page.width && y + height <= page.height;

function clip(box: Box, page: Sheet): Box {
  const x = within(box.x, page.width);
  const y = within(box.y, page.height);
  const width = rounded(within(box.x + box.width, page.width) - x);
  const height = rounded(within(box.y + box.height, page.height) - y);
  return { page: box.page, x, y, width, height };
}

const within = (at: number, most: number): number => Math.max(0, Math.min(at, most));
const rounded = (value: number): number => Math.floor(value * 100) / 100;
