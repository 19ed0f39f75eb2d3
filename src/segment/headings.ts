import type { Block } from '../model/index.ts';

/** Where a block stands among headings: the texts above it from the outermost down, and their blocks. */
export type HeadingPlace = Readonly<{ path: readonly string[]; blocks: readonly number[] }>;

type Entry = Readonly<{ level: number; text: string; block: number }>;

/**
 * The heading place of every block. A heading stands under itself; furniture does not change the place; the heading
 * of a side box holds for the box alone.
 */
export function headingPlaces(blocks: readonly Block[], textOf: (block: Block) => string): HeadingPlace[] {
  let above: readonly Entry[] = [];
  let box: Entry | null = null;
  let place = placeOf(above);
  return blocks.map((block, index) => {
    if (box && block.kind !== 'side-box' && block.kind !== 'list-item' && block.kind !== 'furniture') {
      box = null;
      place = placeOf(above);
    }
    if (block.kind !== 'heading') return place;
    const entry = { level: block.level ?? 2, text: textOf(block), block: block.index };
    const kept = above.filter((other) => other.level < entry.level);
    if (nextOf(blocks, index)?.kind === 'side-box') {
      box = entry;
      place = placeOf([...kept, entry]);
    } else {
      above = [...kept, entry];
      place = placeOf(above);
    }
    return place;
  });
}

function placeOf(entries: readonly Entry[]): HeadingPlace {
  return { path: entries.map((entry) => entry.text), blocks: entries.map((entry) => entry.block) };
}

function nextOf(blocks: readonly Block[], index: number): Block | undefined {
  let at = index + 1;
  while (blocks[at]?.kind === 'furniture') at++;
  return blocks[at];
}
