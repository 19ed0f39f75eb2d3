import type { Line } from './layout.ts';
import { endsSentence, isCut } from './paragraphs.ts';

type Blocks = readonly (readonly Line[])[];

/** One pair, or a tenth of them, may differ: where a box or a caption is read is a matter of taste. */
const mostDiffering = 0.1;

/**
 * Which of two orders of one page to follow: the structure tree's (its blocks) or the geometry's (its lines). Where
 * they disagree on more than one and a tenth of the tree's neighbours, the one in which sentences and lists run on better is
 * taken, and the geometry's where that says nothing, unless it was a guess: trees follow the order in which frames
 * were drawn, which can be any.
 */
export function chooseOrder(
  tree: Blocks,
  geometric: Readonly<{ blocks: Blocks; sure: boolean }>,
): Readonly<{ order: 'tags' | 'geometry'; disputed: boolean }> {
  const { pairs, differing } = compareOrders(tree, geometric.blocks);
  if (differing <= Math.max(1, mostDiffering * pairs)) return { order: 'tags', disputed: false };
  const gain = continuity(tree) - continuity(geometric.blocks);
  const followsTree = gain > 0 || (gain === 0 && !geometric.sure);
  return { order: followsTree ? 'tags' : 'geometry', disputed: true };
}

/** Pairs of blocks next to each other in the tree, and those that the geometry reads the other way round. */
export function compareOrders(tree: Blocks, geometric: Blocks): { pairs: number; differing: number } {
  const places = new Map(geometric.flat().map((line, i) => [line, i]));
  let [pairs, differing] = [0, 0];
  for (let i = 1; i < tree.length; i++) {
    const [before, after] = [places.get(tree[i - 1]![0]!), places.get(tree[i]![0]!)];
    if (before === undefined || after === undefined) continue;
    pairs++;
    if (before > after) differing++;
  }
  return { pairs, differing };
}

/** How well texts run on from block to block: what is broken off goes on, and a line that introduces has its list. */
export function continuity(blocks: Blocks): number {
  let score = 0;
  for (let i = 1; i < blocks.length; i++) {
    const [before, after] = [blocks[i - 1]!, blocks[i]!];
    const last = before[before.length - 1]!;
    const first = after[0]!;
    const goesOn = /^\p{Ll}/u.test(first.text) && first.marker === null;
    if (last.text.endsWith(':')) score += first.marker !== null || goesOn ? 1 : 0;
    else if (endsSentence(last.text)) score -= goesOn ? 1 : 0;
    else if (goesOn) score += 1;
    else if (isCut(last.text)) score -= 1;
  }
  return score;
}
