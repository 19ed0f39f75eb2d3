import type { Term } from '../model/index.ts';
import { parsePattern } from '../text/index.ts';
import { addSequence, emptyTrie, type Trie } from './trie.ts';

/** Something with terms: a category, a partner, an intervention. Longest match is decided inside a `family`. */
export type Entry = Readonly<{
  id: string;
  family: string;
  terms: readonly Term[];
  falseFriends: readonly string[];
}>;

/** A term as it is matched. `text` names the whole term to a reader; a hit names the pattern that matched. */
export type CompiledTerm = Readonly<{
  entry: number;
  text: string;
  source: Term;
  weight: number;
  /** Words that must stand near each other, and how near; null for a plain term. */
  near: Readonly<{ parts: number; within: number }> | null;
}>;

/** What a pattern in the trie stands for. */
export type Role =
  | Readonly<{ role: 'term'; term: number; text: string }>
  | Readonly<{ role: 'near'; term: number; part: number }>
  | Readonly<{ role: 'not'; term: number; text: string }>
  | Readonly<{ role: 'mask'; entry: number; text: string }>;

export type Compiled = Readonly<{
  entries: readonly Entry[];
  terms: readonly CompiledTerm[];
  roles: readonly Role[];
  trie: Trie;
}>;

const defaultWithin = 6;

/** Builds one matcher of all terms and false friends. A pattern that cannot be read is left out (lint names it). */
export function compileEntries(entries: readonly Entry[]): Compiled {
  const terms: CompiledTerm[] = [];
  const roles: Role[] = [];
  const trie = emptyTrie();
  const add = (text: string, role: Role): void => {
    const parsed = parsePattern(text);
    if (!parsed.ok) return;
    const id = roles.push(role) - 1;
    for (const sequence of [...parsed.sequences, ...parsed.variants]) addSequence(trie, sequence, id);
  };
  entries.forEach((entry, index) => {
    for (const source of entry.terms) {
      const term = terms.length;
      terms.push(describe(source, index));
      addTerm(source, term, add);
    }
    for (const text of entry.falseFriends) add(text, { role: 'mask', entry: index, text });
  });
  return { entries, terms, roles, trie };
}

function describe(source: Term, entry: number): CompiledTerm {
  if (typeof source === 'string') return { entry, text: source, source, weight: 1, near: null };
  const near = source.near ? { parts: source.near.length, within: source.within ?? defaultWithin } : null;
  const text = source.near ? source.near.join(' ~ ') : (source.any ?? []).join(' / ');
  return { entry, text, source, weight: source.weight ?? 1, near };
}

function addTerm(source: Term, term: number, add: (text: string, role: Role) => void): void {
  if (typeof source === 'string') {
    add(source, { role: 'term', term, text: source });
    return;
  }
  for (const text of source.any ?? []) add(text, { role: 'term', term, text });
  source.near?.forEach((text, part) => {
    add(text, { role: 'near', term, part });
  });
  for (const text of source.not ?? []) add(text, { role: 'not', term, text });
}
