import type { Abbreviation } from '../model/index.ts';
import type { Compiled } from './compile-entries.ts';
import { nearestTogether } from './near.ts';
import { holdsTogether, setAsideParts } from './parts-of-names.ts';
import {
  barringPatterns,
  type SetAside,
  setAsideBarred,
  setAsideHidden,
  setAsideOutgrown,
} from './set-aside.ts';
import { type Found, findAll } from './trie.ts';
import { type Words, wordsOf } from './words.ts';

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
  /** The abbreviation that words of the hit were read out of, which the document defines; else not given. */
  abbreviation?: Abbreviation;
}>;

export type Reading = Readonly<{ hits: readonly Hit[]; setAside: readonly SetAside[] }>;

/**
 * Reads one text: what counts, and what was set aside by a `not`, a false friend or a longer term. `words` are the text's
 * own, or what its abbreviations stand for.
 */
export function readText(compiled: Compiled, text: string, words: Words = wordsOf(text)): Reading {
  const found = findAll(compiled.trie, words);
  if (found.length === 0) return { hits: [], setAside: [] };
  const setAside: SetAside[] = [];
  const all = [...plainHits(compiled, found), ...nearHits(compiled, found, words)];
  const placed = all.map((hit) => place(hit, words, text));
  const whole = words.readOut === null ? placed : setAsideParts(placed, words, setAside);
  const unbarred = setAsideBarred(whole, barringPatterns(compiled, found), setAside);
  const unhidden = setAsideHidden(compiled, found, unbarred, setAside);
  return { hits: setAsideOutgrown(compiled, unhidden, setAside), setAside };
}

type Bare = Omit<Hit, 'start' | 'end' | 'words' | 'abbreviation'>;

// Loops, as most of what is found is a word that a term may need near another, and no hit.
function plainHits(compiled: Compiled, found: readonly Found[]): Bare[] {
  const hits: Bare[] = [];
  for (const { pattern, tokens } of found) {
    const role = compiled.roles[pattern]!;
    if (role.role !== 'term') continue;
    hits.push({ term: role.term, entry: compiled.terms[role.term]!.entry, tokens, pattern: role.text });
  }
  return hits;
}

/** By term, the places of each of its parts, in the order in which parts were met. */
type Parts = Map<number, Map<number, (readonly number[])[]>>;

function partsFound(compiled: Compiled, found: readonly Found[]): Parts {
  const parts: Parts = new Map();
  for (const { pattern, tokens } of found) {
    const role = compiled.roles[pattern]!;
    if (role.role !== 'near') continue;
    const ofTerm = parts.get(role.term);
    if (ofTerm === undefined) {
      parts.set(role.term, new Map([[role.part, [tokens]]]));
      continue;
    }
    const places = ofTerm.get(role.part);
    if (places === undefined) ofTerm.set(role.part, [tokens]);
    else places.push(tokens);
  }
  return parts;
}

function nearHits(compiled: Compiled, found: readonly Found[], words: Words): Bare[] {
  const hits: Bare[] = [];
  for (const [term, ofTerm] of partsFound(compiled, found)) {
    const { near, entry, text } = compiled.terms[term]!;
    if (near === null || ofTerm.size < near.parts) continue;
    const together = (holds?: (tokens: readonly number[]) => boolean) =>
      nearestTogether([...ofTerm.values()], near.within, words.positions, holds);
    const tokens =
      words.readOut === null ? together() : (together((place) => holdsTogether(place, words)) ?? together());
    if (tokens !== null) hits.push({ term, entry, tokens, pattern: text });
  }
  return hits;
}

function place(hit: Bare, { tokens, readOut }: Words, text: string): Hit {
  const start = tokens[hit.tokens[0]!]!.start;
  const end = tokens[hit.tokens.at(-1)!]!.end;
  const placed = { ...hit, start, end, words: text.slice(start, end) };
  const from = readOut === null ? undefined : hit.tokens.find((token) => readOut.has(token));
  return from === undefined ? placed : { ...placed, abbreviation: readOut!.get(from)!.abbreviation };
}
