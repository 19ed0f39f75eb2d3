import { longestGap, type PatternStep, type Token, wordKey } from '../text/index.ts';

/** Patterns of all categories in one tree, so that a text is read once whatever their number. */
export type TrieNode = {
  readonly words: Map<string, TrieNode>;
  readonly exacts: Map<string, TrieNode>;
  /** Word beginnings, by their first letter. */
  readonly prefixes: Map<string, { start: string; node: TrieNode }[]>;
  gap: TrieNode | null;
  /** Ids of the patterns that end here. */
  readonly ends: number[];
};

/** A pattern found: its id and the indexes of the tokens it took, in order. */
export type Found = Readonly<{ pattern: number; tokens: readonly number[] }>;

export function emptyTrie(): TrieNode {
  return { words: new Map(), exacts: new Map(), prefixes: new Map(), gap: null, ends: [] };
}

/** Adds one sequence of steps; `pattern` is handed back when it is found. */
export function addSequence(root: TrieNode, steps: readonly PatternStep[], pattern: number): void {
  let node = root;
  for (const step of steps) node = childFor(node, step);
  if (!node.ends.includes(pattern)) node.ends.push(pattern);
}

function childFor(node: TrieNode, step: PatternStep): TrieNode {
  if (step.kind === 'gap') {
    node.gap ??= emptyTrie();
    return node.gap;
  }
  if (step.kind === 'prefix') {
    const letter = step.start.charAt(0);
    const sameLetter = node.prefixes.get(letter) ?? [];
    node.prefixes.set(letter, sameLetter);
    const known = sameLetter.find((prefix) => prefix.start === step.start);
    if (known) return known.node;
    const added = { start: step.start, node: emptyTrie() };
    sameLetter.push(added);
    return added.node;
  }
  const map = step.kind === 'word' ? node.words : node.exacts;
  const name = step.kind === 'word' ? step.key : step.raw;
  const child = map.get(name) ?? emptyTrie();
  map.set(name, child);
  return child;
}

/**
 * Every pattern that stands in the tokens. Work grows with the number of tokens: a walk is no deeper than the
 * longest pattern and a gap is no wider than `longestGap`.
 */
export function findAll(root: TrieNode, tokens: readonly Token[]): Found[] {
  const found: Found[] = [];
  const readable = tokens.map((token) => ({
    key: wordKey(token.folded),
    raw: token.raw.replace(/['\u2019]s?$/, ''),
    folded: token.folded,
  }));
  const walk = (node: TrieNode, at: number, taken: readonly number[]): void => {
    for (const pattern of node.ends) found.push({ pattern, tokens: taken });
    step(node, at, taken);
    if (node.gap === null) return;
    const last = Math.min(readable.length - 1, at + longestGap);
    for (let after = at; after <= last; after += 1) step(node.gap, after, taken);
  };
  const step = (node: TrieNode, at: number, taken: readonly number[]): void => {
    const word = readable[at];
    if (word === undefined) return;
    const byKey = node.words.get(word.key);
    if (byKey) walk(byKey, at + 1, [...taken, at]);
    const byLetters = node.exacts.size > 0 ? node.exacts.get(word.raw) : undefined;
    if (byLetters) walk(byLetters, at + 1, [...taken, at]);
    if (node.prefixes.size === 0) return;
    for (const prefix of node.prefixes.get(word.folded.charAt(0)) ?? []) {
      if (word.folded.startsWith(prefix.start)) walk(prefix.node, at + 1, [...taken, at]);
    }
  };
  for (let start = 0; start < readable.length; start += 1) step(root, start, []);
  return found;
}
