import { longestGap, type PatternStep, type Token } from '../text/index.ts';
import type { Words } from './words.ts';

/** Patterns of all categories in one tree, so that a text is read once whatever their number. */
export type Trie = Readonly<{
  root: TrieNode;
  /** Word beginnings of all patterns, and their lengths. */
  starts: Set<string>;
  lengths: Set<number>;
  /** By word, the beginnings of patterns that it has. */
  known: Map<string, readonly string[]>;
}>;

type TrieNode = {
  words: Map<string, TrieNode> | null;
  exacts: Map<string, TrieNode> | null;
  prefixes: Map<string, TrieNode> | null;
  gap: TrieNode | null;
  /** Ids of the patterns that end here. */
  ends: number[] | null;
};

/** A pattern found: its id and the indexes of the tokens it took, in order. */
export type Found = Readonly<{ pattern: number; tokens: readonly number[] }>;

export function emptyTrie(): Trie {
  return { root: emptyNode(), starts: new Set(), lengths: new Set(), known: new Map() };
}

function emptyNode(): TrieNode {
  return { words: null, exacts: null, prefixes: null, gap: null, ends: null };
}

/** Adds one sequence of steps; `pattern` is handed back when it is found. */
export function addSequence(trie: Trie, steps: readonly PatternStep[], pattern: number): void {
  let node = trie.root;
  for (const step of steps) node = childFor(trie, node, step);
  node.ends ??= [];
  if (!node.ends.includes(pattern)) node.ends.push(pattern);
}

/** Takes a pattern out again, where it was added by this sequence. Its nodes stay, and find nothing. */
export function removeSequence(trie: Trie, steps: readonly PatternStep[], pattern: number): void {
  let node: TrieNode | null | undefined = trie.root;
  for (const step of steps) node = node && existingChild(node, step);
  if (node?.ends?.includes(pattern)) node.ends = node.ends.filter((id) => id !== pattern);
}

function existingChild(node: TrieNode, step: PatternStep): TrieNode | null | undefined {
  if (step.kind === 'gap') return node.gap;
  if (step.kind === 'word') return node.words?.get(step.key);
  if (step.kind === 'exact') return node.exacts?.get(step.raw);
  return node.prefixes?.get(step.start);
}

function childFor(trie: Trie, node: TrieNode, step: PatternStep): TrieNode {
  if (step.kind === 'gap') {
    node.gap ??= emptyNode();
    return node.gap;
  }
  if (step.kind === 'word') {
    node.words ??= new Map();
    return childIn(node.words, step.key);
  }
  if (step.kind === 'exact') {
    node.exacts ??= new Map();
    return childIn(node.exacts, step.raw);
  }
  trie.starts.add(step.start);
  trie.lengths.add(step.start.length);
  trie.known.clear();
  node.prefixes ??= new Map();
  return childIn(node.prefixes, step.start);
}

function childIn(children: Map<string, TrieNode>, name: string): TrieNode {
  const known = children.get(name);
  if (known !== undefined) return known;
  const added = emptyNode();
  children.set(name, added);
  return added;
}

/** The beginnings of patterns that a folded word has; none for most words. */
function startsOf(trie: Trie, folded: string): readonly string[] {
  const known = trie.known.get(folded);
  if (known !== undefined) return known;
  // The shortest first, so that what is found does not depend on the order in which patterns were added.
  const starts = [...trie.lengths]
    .filter((length) => length <= folded.length)
    .sort((a, b) => a - b)
    .map((length) => folded.slice(0, length))
    .filter((start) => trie.starts.has(start));
  if (trie.known.size < 100_000) trie.known.set(folded, starts);
  return starts;
}

// The words of an abbreviation stand in one place, and a gap passes so many of them at most.
const mostSkipped = 12;

/**
 * Every pattern that stands in the words. Work grows with the number of words: a walk is no deeper than the longest
 * pattern, a gap is no wider than `longestGap`, and no step looks at more than the patterns that go on from it.
 */
export function findAll(trie: Trie, { tokens, joined, positions, printed }: Words): Found[] {
  const found: Found[] = [];
  const walk = (node: TrieNode, at: number, taken: readonly number[]): void => {
    if (node.ends !== null) for (const pattern of node.ends) found.push({ pattern, tokens: taken });
    step(node, at, taken);
    if (node.gap === null) return;
    const last = Math.min(tokens.length - 1, at + (positions === null ? longestGap : mostSkipped));
    for (let after = at; after <= last; after += 1) {
      const skipped = positions === null ? after - at : positions[after]! - positions[at - 1]! - 1;
      if (skipped > longestGap) break;
      step(node.gap, after, taken);
    }
  };
  const step = (node: TrieNode, at: number, taken: readonly number[]): void => {
    const token = tokens[at];
    if (token === undefined) return;
    take(node, token, at + 1, taken, at);
    const letters = printed?.get(at);
    if (letters !== undefined) take(node, letters.token, at + letters.length, taken, at);
    const whole = joined?.get(at);
    if (whole === undefined) return;
    const both = [...taken, at, at + 1];
    const byWhole = node.words?.get(whole.key);
    if (byWhole !== undefined) walk(byWhole, at + 2, both);
    if (node.prefixes !== null) beginning(node, whole.folded, at + 2, both);
  };
  const take = (node: TrieNode, token: Token, next: number, taken: readonly number[], at: number): void => {
    const byKey = node.words?.get(token.key);
    if (byKey !== undefined) walk(byKey, next, [...taken, at]);
    const byLetters = node.exacts?.get(token.exact);
    if (byLetters !== undefined) walk(byLetters, next, [...taken, at]);
    if (node.prefixes !== null) beginning(node, token.folded, next, [...taken, at]);
  };
  const beginning = (node: TrieNode, folded: string, next: number, taken: readonly number[]): void => {
    for (const start of startsOf(trie, folded)) {
      const child = node.prefixes?.get(start);
      if (child !== undefined) walk(child, next, taken);
    }
  };
  for (let start = 0; start < tokens.length; start += 1) step(trie.root, start, []);
  return found;
}
