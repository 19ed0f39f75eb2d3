import type { Block } from '../model/index.ts';
import { labelOf } from './looks.ts';
import type { Region } from './regions.ts';

/** Where the label of a stretch is drawn. */
export type LabelPlace = Readonly<{ x: number; y: number; width: number; height: number }>;

/** The label of a block's first stretch; a later one says that it goes on. */
export function labelWords(block: Block, part: number): string {
  return labelOf(block) + (part > 0 ? ` …${part + 1}` : '');
}

/** Left of the first line, where it hides no word; above it for cells, which stand close side by side. */
export function labelPlace({ block, part, x, y }: Region): LabelPlace {
  const width = labelWords(block, part).length * 3.9 + 3;
  const height = 8;
  if (block.table) return { x: x - 2, y: y - height, width, height };
  return { x: Math.max(0, x - width - 3), y, width, height };
}
