import { longestGap, type PatternStep, type Token, wordKey } from '../text/index.ts';

/** Patterns of all categories in one tree, so that a text is read once whatever their number. */
export type TrieNode = {
  readonly words: Map<string, TrieNode>;
  readonly exacts: Map<string, TrieNode>;
  readonly prefixes: { start: string; node: TrieNode }[];
  gap: TrieNode | null;
  /** Ids of the patterns that end here. */
  readonly ends: number[];
};

/** A pattern found: its id and the indexes of the tokens it took, in order. */
export type Found = Readonly<{ pattern: number; tokens: readonly number[] }>;

export function emptyTrie(): TrieNode {
  return { words: new Map(), exacts: new Map(), prefixes: [], gap: null, ends: [] };
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
    const known = node.prefixes.find((prefix) => prefix.start === step.start);
    if (known) return known.node;
    const added = { start: step.start, node: emptyTrie() };
    node.prefixes.push(added);
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
  const keys = tokens.map((token) => wordKey(token.folded));
  const walk = (node: TrieNode, at: number, taken: readonly number[]): void => {
    for (const pattern of node.ends) found.push({ pattern, tokens: taken });
    for (const next of stepsFrom(node, tokens[at], keys[at])) walk(next, at + 1, [...taken, at]);
    if (node.gap === null) return;
    const last = Math.min(tokens.length - 1, at + longestGap);
    for (let after = at; after <= last; after += 1) {
      for (const next of stepsFrom(node.gap, tokens[after], keys[after]))
        walk(next, after + 1, [...taken, after]);
    }
  };
  for (let start = 0; start < tokens.length; start += 1) {
    for (const next of stepsFrom(root, tokens[start], keys[start])) walk(next, start + 1, [start]);
  }
  return found;
}

function stepsFrom(node: TrieNode, token: Token | undefined, key: string | undefined): TrieNode[] {
  if (token === undefined || key === undefined) return [];
  const next: TrieNode[] = [];
  const word = node.words.get(key);
  if (word) next.push(word);
  const exact = node.exacts.get(token.raw.replace(/['\u2019]s?$/, ''));
  if (exact) next.push(exact);
  for (const prefix of node.prefixes) if (token.folded.startsWith(prefix.start)) next.push(prefix.node);
  return next;
}
