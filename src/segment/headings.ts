import type { Block } from '../model/index.ts';

/** Where a block stands among headings: the texts above it from the outermost down, and the nearest one's block. */
export type HeadingPlace = Readonly<{ path: readonly string[]; blocks: readonly number[] }>;

/** The heading place of every block. A heading stands under itself; furniture does not change the place. */
export function headingPlaces(blocks: readonly Block[], textOf: (block: Block) => string): HeadingPlace[] {
  let place: HeadingPlace = { path: [], blocks: [] };
  let levels: number[] = [];
  return blocks.map((block) => {
    if (block.kind === 'heading') {
      const level = block.level ?? 2;
      const kept = levels.filter((other) => other < level).length;
      levels = [...levels.slice(0, kept), level];
      place = {
        path: [...place.path.slice(0, kept), textOf(block)],
        blocks: [...place.blocks.slice(0, kept), block.index],
      };
    }
    return place;
  });
}
