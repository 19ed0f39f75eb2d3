import type { Term } from '../model/index.ts';
import { type PatternStep, parsePattern } from '../text/index.ts';
import { addSequence, emptyTrie, removeSequence, type Trie } from './trie.ts';

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

/** A matcher that is still being made, or made anew in part. */
type Making = { entries: Entry[]; terms: CompiledTerm[]; roles: Role[]; trie: Trie };

/** Builds one matcher of all terms and false friends. A pattern that cannot be read is left out (lint names it). */
export function compileEntries(entries: readonly Entry[]): Compiled {
  const making: Making = { entries: [...entries], terms: [], roles: [], trie: emptyTrie() };
  entries.forEach((_, index) => {
    addEntry(making, index);
  });
  return making;
}

/**
 * The same matcher with one entry in place of another; all others stay as they are. The matcher that was given must not
 * be used any more.
 */
export function replaceEntry(
  { entries, terms, roles, trie }: Compiled,
  index: number,
  entry: Entry,
): Compiled {
  roles.forEach((role, id) => {
    const owner = role.role === 'mask' ? role.entry : terms[role.term]!.entry;
    if (owner !== index) return;
    for (const sequence of sequencesIn(patternOf(role, terms))) removeSequence(trie, sequence, id);
  });
  const making: Making = { entries: [...entries], terms: [...terms], roles: [...roles], trie };
  making.entries[index] = entry;
  addEntry(making, index);
  return making;
}

function addEntry({ entries, terms, roles, trie }: Making, index: number): void {
  const add = (text: string, role: Role): void => {
    const id = roles.push(role) - 1;
    for (const sequence of sequencesIn(text)) addSequence(trie, sequence, id);
  };
  const entry = entries[index]!;
  for (const source of entry.terms) {
    const term = terms.length;
    terms.push(describe(source, index));
    addTerm(source, term, add);
  }
  for (const text of entry.falseFriends) add(text, { role: 'mask', entry: index, text });
}

/** What was written for a role. */
function patternOf(role: Role, terms: readonly CompiledTerm[]): string {
  if (role.role !== 'near') return role.text;
  const { source } = terms[role.term]!;
  return typeof source === 'string' ? source : source.near![role.part]!;
}

function sequencesIn(text: string): readonly (readonly PatternStep[])[] {
  const parsed = parsePattern(text);
  return parsed.ok ? [...parsed.sequences, ...parsed.variants] : [];
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
