import { type Tree, treeOf } from './pattern-tree.ts';

/**
 * Words of which a text must hold one: whole words ("will"), beginnings ("creat*") and `#` for a figure. A word is
 * a run of the letters a to z.
 */
export type Need = readonly string[];

/** For each way in which a pattern can match, all that a text must hold. */
export type Needs = readonly (readonly Need[])[];

/**
 * What a text in lower case must hold for a pattern to match in it, as far as the pattern's own source says; null
 * where nothing is known. It may ask for too little, never for too much.
 */
export function needsOf({ source, flags }: RegExp): Needs | null {
  const tree = flags === '' || flags === 'g' ? treeOf(source) : null;
  if (tree === null) return null;
  const ways = tree.kind === 'choice' ? tree.options : [tree];
  const needs = ways.map((way) => needsIn(way, false, false));
  return needs.some((all) => all.length === 0) ? null : needs;
}

/** All that a text must hold to match a tree. `left` and `right` tell that no letter adjoins there. */
function needsIn(tree: Tree, left: boolean, right: boolean): readonly Need[] {
  switch (tree.kind) {
    case 'text': {
      const word = wordOf(tree.text, left, right);
      return word === null ? [] : [[word]];
    }
    case 'any':
      return [];
    case 'choice':
      return either(tree.options, left, right);
    case 'repeat':
      return tree.least > 0 ? needsIn(tree.part, false, false) : [];
    case 'sequence':
      return needsInSequence(tree.parts, left, right);
  }
}

/** Of each option its rarest need, all as one need; none where an option has none. */
function either(options: readonly Tree[], left: boolean, right: boolean): readonly Need[] {
  const words: string[] = [];
  for (const option of options) {
    const rarest = rarestOf(needsIn(option, left, right));
    if (rarest === null) return [];
    words.push(...rarest);
  }
  return [words];
}

function needsInSequence(parts: readonly Tree[], left: boolean, right: boolean): readonly Need[] {
  const closed = [right];
  for (let at = parts.length - 1; at > 0; at--) closed.unshift(isClosed(parts[at]!, closed[0]!, 'first'));
  const needs: Need[] = [];
  let before = left;
  parts.forEach((part, at) => {
    needs.push(...needsIn(part, before, closed[at]!));
    before = isClosed(part, before, 'last');
  });
  return needs;
}

/**
 * Whether what matches a tree surely begins (or ends) with no letter; `beyond` is so of what stands on that side of it,
 * which counts where the tree matches nothing.
 */
function isClosed(tree: Tree, beyond: boolean, side: 'first' | 'last'): boolean {
  switch (tree.kind) {
    case 'text':
      return tree.text === '' ? beyond : !isLetter(tree.text.at(side === 'first' ? 0 : -1)!);
    case 'any':
      return !tree.letters;
    case 'choice':
      return tree.options.every((option) => isClosed(option, beyond, side));
    case 'sequence':
      return (side === 'first' ? tree.parts.toReversed() : tree.parts).reduce(
        (outside, part) => isClosed(part, outside, side),
        beyond,
      );
    case 'repeat':
      return (beyond || tree.least > 0) && isClosed(tree.part, beyond, side);
  }
}

const isLetter = (letter: string): boolean => letter >= 'a' && letter <= 'z';

/** The word of a text that is likely to be the rarest; null where it has none that is sure to stand whole. */
function wordOf(text: string, left: boolean, right: boolean): string | null {
  if (/[£\d]/.test(text)) return '#';
  const runs = text.split(/[^a-z]+/);
  const last = runs.length - 1;
  let best: string | null = null;
  runs.forEach((run, at) => {
    if (run === '' || (at === 0 && !left)) return;
    const word = at === last && !right ? `${run}*` : run;
    if (best === null || rarity(word) > rarity(best)) best = word;
  });
  return best;
}

const everywhere = new Set(
  'a all an and are be been by for from have in is of on that the to was with'.split(' '),
);

/** Long words are rare. */
function rarity(word: string): number {
  return everywhere.has(word) ? 0 : word.length;
}

/** The need that the fewest texts are likely to meet; null where there is none. */
export function rarestOf(needs: readonly Need[]): Need | null {
  const least = (need: Need) => Math.min(...need.map(rarity));
  return needs.reduce<Need | null>(
    (best, need) => (best === null || least(need) > least(best) ? need : best),
    null,
  );
}
