import type { Fragment, Line, PageText, Rect } from './layout.ts';
import { bottom, overlapX } from './layout.ts';
import type { Leaf } from './tag-leaves.ts';

/** Which leaf of the tree each fragment belongs to; the first that claims a marked content has it. */
export function leafIndex(leaves: readonly Leaf[]): (fragment: Fragment) => number | null {
  const index = new Map<string, number>();
  leaves.forEach((leaf, i) => {
    for (const content of leaf.contents) if (!index.has(content)) index.set(content, i);
  });
  return (fragment) => (fragment.content === null ? null : (index.get(fragment.content) ?? null));
}

/** Share of the page's letters, marked artefacts aside, that the tree accounts for; 1 on a page without any. */
export function coverage(page: PageText, leafOf: (fragment: Fragment) => number | null): number {
  let [all, covered] = [0, 0];
  for (const fragment of page.fragments) {
    if (fragment.artefact) continue;
    const letters = fragment.text.trim().length;
    all += letters;
    if (leafOf(fragment) !== null) covered += letters;
  }
  return all === 0 ? 1 : covered / all;
}

/**
 * Whether the tree's order can be that of a reader: of its blocks that lie in one column, hardly any stands above
 * the one read before it. Trees follow the order in which frames were drawn, which can be any.
 */
export function isPlausibleOrder(blocks: readonly (readonly Line[])[]): boolean {
  let [steps, back] = [0, 0];
  for (let i = 1; i < blocks.length; i++) {
    const [before, after] = [lastOf(blocks[i - 1]!), blocks[i]![0]!];
    if (overlapX(before, after) < 0.5 * Math.min(before.width, after.width)) continue;
    steps++;
    if (isAbove(after, before)) back++;
  }
  return back <= Math.max(1, 0.1 * steps);
}

function lastOf(lines: readonly Line[]): Line {
  return lines[lines.length - 1]!;
}

function isAbove(a: Rect, b: Rect): boolean {
  return bottom(a) < b.y + 0.3 * b.height;
}
