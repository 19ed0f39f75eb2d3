import { type Token, tokenise } from '../text/index.ts';
import type { Compiled } from './compile-entries.ts';
import { nearestTogether } from './near.ts';
import { type Found, findAll } from './trie.ts';

/** A term found in a text. `tokens` are the indexes of the words it took. */
export type Hit = Readonly<{
  term: number;
  entry: number;
  tokens: readonly number[];
  /** The pattern that matched, as written. */
  pattern: string;
  start: number;
  end: number;
  words: string;
}>;

/** A hit that does not count, and why. */
export type SetAside = Readonly<{ hit: Hit; why: 'false-friend' | 'not' | 'longer'; by: string }>;

export type Reading = Readonly<{ hits: readonly Hit[]; setAside: readonly SetAside[] }>;

/** Reads one text: what counts, and what was set aside by a false friend, a `not` or a longer match. */
export function readText(compiled: Compiled, text: string): Reading {
  const tokens = tokenise(text);
  const found = findAll(compiled.trie, tokens);
  if (found.length === 0) return { hits: [], setAside: [] };
  const setAside: SetAside[] = [];
  const all = [...plainHits(compiled, found), ...nearHits(compiled, found)].map((hit) =>
    place(hit, tokens, text),
  );
  const unbarred = all.filter((hit) => !barred(compiled, found, hit, setAside));
  const unmasked = unbarred.filter((hit) => !masked(compiled, found, hit, setAside));
  const hits = unmasked.filter((hit) => !outgrown(compiled, unmasked, hit, setAside));
  return { hits, setAside };
}

type Bare = Omit<Hit, 'start' | 'end' | 'words'>;

function plainHits(compiled: Compiled, found: readonly Found[]): Bare[] {
  return found.flatMap(({ pattern, tokens }) => {
    const role = compiled.roles[pattern];
    if (role?.role !== 'term') return [];
    return [{ term: role.term, entry: compiled.terms[role.term]!.entry, tokens, pattern: role.text }];
  });
}

function nearHits(compiled: Compiled, found: readonly Found[]): Bare[] {
  const parts = new Map<number, Map<number, (readonly number[])[]>>();
  for (const { pattern, tokens } of found) {
    const role = compiled.roles[pattern];
    if (role?.role !== 'near') continue;
    const ofTerm = parts.get(role.term) ?? new Map<number, (readonly number[])[]>();
    const places = ofTerm.get(role.part) ?? [];
    places.push(tokens);
    ofTerm.set(role.part, places);
    parts.set(role.term, ofTerm);
  }
  return [...parts].flatMap(([term, ofTerm]) => {
    const { near, entry, text } = compiled.terms[term]!;
    if (near === null || ofTerm.size < near.parts) return [];
    const tokens = nearestTogether([...ofTerm.values()], near.within);
    return tokens === null ? [] : [{ term, entry, tokens, pattern: text }];
  });
}

function place(hit: Bare, tokens: readonly Token[], text: string): Hit {
  const start = tokens[hit.tokens[0]!]!.start;
  const end = tokens[hit.tokens.at(-1)!]!.end;
  return { ...hit, start, end, words: text.slice(start, end) };
}

function barred(compiled: Compiled, found: readonly Found[], hit: Hit, setAside: SetAside[]): boolean {
  for (const { pattern } of found) {
    const role = compiled.roles[pattern];
    if (role?.role !== 'not' || role.term !== hit.term) continue;
    setAside.push({ hit, why: 'not', by: role.text });
    return true;
  }
  return false;
}

function masked(compiled: Compiled, found: readonly Found[], hit: Hit, setAside: SetAside[]): boolean {
  for (const { pattern, tokens } of found) {
    const role = compiled.roles[pattern];
    if (role?.role !== 'mask' || role.entry !== hit.entry || !hides(tokens, hit.tokens)) continue;
    setAside.push({ hit, why: 'false-friend', by: role.text });
    return true;
  }
  return false;
}

/** A longer phrase of the same family speaks for its own words; words that only stand near speak for none. */
function outgrown(compiled: Compiled, hits: readonly Hit[], hit: Hit, setAside: SetAside[]): boolean {
  const family = compiled.entries[hit.entry]!.family;
  const longer = hits.find(
    (other) =>
      other.entry !== hit.entry &&
      other.tokens.length > hit.tokens.length &&
      compiled.terms[other.term]!.near === null &&
      compiled.entries[other.entry]!.family === family &&
      covers(other.tokens, hit.tokens),
  );
  if (longer === undefined) return false;
  setAside.push({ hit, why: 'longer', by: longer.pattern });
  return true;
}

/** A false friend hides what it covers, and what it touches that is no longer than itself. */
function hides(mask: readonly number[], hit: readonly number[]): boolean {
  return hit.length <= mask.length && hit.some((token) => mask.includes(token));
}

function covers(outer: readonly number[], inner: readonly number[]): boolean {
  return inner.every((token) => outer.includes(token));
}
