import type { Place, TaggedBlock } from './structure-tree.ts';

export type WrongTree = Readonly<{ page: number; about: 'list-item' | 'order'; why: string }>;

const typedBullet = /^\s*(?:[•●▪■◦‣➢✓]|[-–]\s(?=\S))/;

/**
 * Pages whose structure tree is itself wrong, judged by the tree and the places of its words alone: a paragraph that
 * begins with a typed bullet is no item in the tree; or a block stands wholly above the one before it in the same
 * column, as when frames are tagged in the order in which they were drawn; or what stands above all else on the page,
 * and is no running head, is read after some of it.
 */
export function findWrongTrees(blocks: readonly TaggedBlock[]): WrongTree[] {
  const pages = new Map<number, TaggedBlock[]>();
  for (const block of blocks) pages.set(block.page, [...(pages.get(block.page) ?? []), block]);
  const onPages = Map.groupBy(blocks, textOf);
  const isRunning = (block: TaggedBlock) =>
    new Set(onPages.get(textOf(block))!.map(({ page }) => page)).size > 1;
  return [...pages].flatMap(([page, own]) => {
    const inBody = own.filter((block) => !isRunning(block));
    const outOfOrder = upwards(page, own);
    return [...untaggedItems(page, own), ...(outOfOrder.length > 0 ? outOfOrder : lateTitle(page, inBody))];
  });
}

function untaggedItems(page: number, blocks: readonly TaggedBlock[]): WrongTree[] {
  const typed = blocks.filter((block) => block.role === 'other' && typedBullet.test(block.text)).length;
  if (typed === 0) return [];
  const why = `${typed} ${typed === 1 ? 'paragraph begins' : 'paragraphs begin'} with a bullet and ${typed === 1 ? 'is' : 'are'} no list item in the tree`;
  return [{ page, about: 'list-item', why }];
}

function upwards(page: number, blocks: readonly TaggedBlock[]): WrongTree[] {
  const placed = blocks.filter((block) => block.text.trim() !== '' && block.place.width > 0);
  let steps = 0;
  for (let i = 1; i < placed.length; i++) {
    const [a, b] = [placed[i - 1]!.place, placed[i]!.place];
    // Running feet stand anywhere in trees.
    if (a.y > 0.92 * placed[i]!.pageHeight) continue;
    if (inOneColumn(a, b) && b.y + b.height < a.y + 1) steps++;
  }
  if (steps === 0) return [];
  const why = `${steps} ${steps === 1 ? 'block stands' : 'blocks stand'} above the one read before, in one column`;
  return [{ page, about: 'order', why }];
}

/** Numbers count the pages and make no difference. */
const textOf = ({ text }: TaggedBlock): string => text.replace(/\d+/g, '').trim();

function lateTitle(page: number, blocks: readonly TaggedBlock[]): WrongTree[] {
  const placed = blocks.filter((block) => block.text.trim() !== '' && block.place.width > 0);
  const late = placed.findIndex(({ place }, i) => {
    const before = placed.slice(0, i).map((one) => one.place);
    return (
      before.length > 0 &&
      before.some((one) => inOneColumn(one, place)) &&
      placed.every((one, j) => j === i || place.y + place.height < one.place.y + 1)
    );
  });
  // A number or a line that belongs to the title may be read before it.
  if (late < 3) return [];
  const why = `what stands above all else on the page is read after ${late} other blocks`;
  return [{ page, about: 'order', why }];
}

function inOneColumn(a: Place, b: Place): boolean {
  const shared = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  return shared > 0.5 * Math.min(a.width, b.width);
}
