import { type Need, needsOf } from './needs.ts';

/** A text in lower case, read once for all that is sought in it. */
export type Words = Readonly<{
  folded: string;
  /** Its words and figures in order; a figure is `#`. */
  words: readonly string[];
  /** The needs of patterns that its words meet, a bit each. */
  met: Int32Array;
}>;

/** Whether a pattern may match a text; false only where it cannot. */
export type Gate = (text: Words) => boolean;

/** Finds a pattern in a text. */
export type Seek = (text: Words) => RegExpExecArray | null;

/*
 * Why gates: a hundred patterns are tried on each sentence and few match. Most of what detection cost was patterns
 * walking through sentences that hold none of their words. So what a pattern needs is derived from its source, every
 * different word is looked up once in all needs, and a sentence meets what its words meet: a pattern runs only where
 * its needs are met. All is derived at the first text; a pattern that is gated later runs everywhere.
 */
type Gated = { readonly pattern: RegExp; options: readonly (readonly number[])[] | null };
type Vocabulary = Readonly<{
  size: number;
  whole: ReadonlyMap<string, readonly number[]>;
  beginning: ReadonlyMap<string, readonly number[]>;
}>;

const gated: Gated[] = [];
let vocabulary: Vocabulary | null = null;

/** The gate of a pattern that is matched against folded text. */
export function gate(pattern: RegExp): Gate {
  const own: Gated = { pattern, options: null };
  if (vocabulary === null) gated.push(own);
  return ({ met }) => {
    const { options } = own;
    if (options === null) return true;
    for (const needs of options) if (hasAll(met, needs)) return true;
    return false;
  };
}

/** A pattern, run only on texts that hold what it needs. */
export function seek(pattern: RegExp): Seek {
  const admits = gate(pattern);
  return (text) => (admits(text) ? pattern.exec(text.folded) : null);
}

function hasAll(met: Int32Array, needs: readonly number[]): boolean {
  for (const need of needs) if ((met[need >> 5]! & (1 << (need & 31))) === 0) return false;
  return true;
}

/** Reads the words of a text that is in lower case. */
export function readWords(folded: string): Words {
  vocabulary ??= derive();
  const met = new Int32Array(vocabulary.size);
  const words: string[] = [];
  for (const token of folded.match(tokens) ?? []) {
    const word = wordOf(token);
    words.push(word.text);
    for (const need of word.meets) met[need >> 5]! |= 1 << (need & 31);
  }
  return { folded, words, met };
}

// A run of letters that a pattern may need lies in one token, between apostrophes.
const tokens = /[a-z][a-z']*|[£\d][\d,.]*%?/g;

type Word = Readonly<{ text: string; meets: readonly number[] }>;
const known = new Map<string, Word>();

function wordOf(token: string): Word {
  const found = known.get(token);
  if (found !== undefined) return found;
  const text = /^[a-z]/.test(token) ? token : '#';
  const word = { text, meets: [...new Set(text.split("'").flatMap(meets))] };
  if (known.size < 100_000) known.set(token, word);
  return word;
}

/** The needs that a word meets. */
function meets(word: string): number[] {
  const { whole, beginning } = vocabulary!;
  const met = [...(whole.get(word) ?? [])];
  for (let length = 1; length <= word.length; length++)
    for (const need of beginning.get(word.slice(0, length)) ?? []) met.push(need);
  return met;
}

function derive(): Vocabulary {
  const numbers = new Map<string, number>();
  const whole = new Map<string, number[]>();
  const beginning = new Map<string, number[]>();
  const numberOf = (need: Need): number => {
    const key = need.join(' ');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(key, number);
    for (const word of need) {
      const index = word.endsWith('*') ? beginning : whole;
      const start = word.replace('*', '');
      index.set(start, [...(index.get(start) ?? []), number]);
    }
    return number;
  };
  for (const own of gated)
    own.options = needsOf(own.pattern)?.map((needs) => needs.map((need) => numberOf(need))) ?? null;
  return { size: (numbers.size + 31) >> 5, whole, beginning };
}
