import { type Need, needsOf } from './needs.ts';
import { primed } from './prime.ts';

/** A text in lower case, read once for all that is sought in it. */
export type Words = Readonly<{
  folded: string;
  /** Its words and figures in order. */
  words: readonly Word[];
  /** The needs of patterns that its words meet, a bit each. */
  met: readonly number[];
}>;

/**
 * A word, or `#` for a figure. `number` is its own from 0 up, by which what is known of it is found without reading its
 * letters; -1 where there are too many words to number.
 */
export type Word = Readonly<{ text: string; number: number; meets: readonly number[] }>;

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
  /** No need met. */
  none: readonly number[];
  /** The word that stands for every figure. */
  figure: Word;
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
  let ready: RegExp | null = null;
  return (text) => {
    if (!admits(text)) return null;
    ready ??= primed(pattern);
    return ready.exec(text.folded);
  };
}

function hasAll(met: readonly number[], needs: readonly number[]): boolean {
  for (const need of needs) if ((met[need >> 5]! & (1 << (need & 31))) === 0) return false;
  return true;
}

/**
 * Reads the words of a text that is in lower case: runs of letters and apostrophes that begin with a letter, and
 * figures. A run of letters that a pattern may need lies in one word, between apostrophes. Read by hand, as a word
 * that is known is found without cutting it out of the text.
 */
export function readWords(folded: string): Words {
  vocabulary ??= derive();
  const met = vocabulary.none.slice();
  const words: Word[] = [];
  let at = 0;
  while (at < folded.length) {
    const start = at;
    const first = folded.charCodeAt(at++);
    let word = vocabulary.figure;
    if (isLetter(first)) {
      let hash = first;
      for (
        let code = folded.charCodeAt(at);
        isLetter(code) || code === apostrophe;
        code = folded.charCodeAt(++at)
      )
        hash = (hash * 31 + code) & 0x3fff_ffff;
      word = wordAt(folded, start, at, hash);
    } else if (isDigit(first) || first === pound) at = endOfFigure(folded, at);
    else continue;
    words.push(word);
    for (let index = 0; index < word.meets.length; index++) {
      const need = word.meets[index]!;
      met[need >> 5]! |= 1 << (need & 31);
    }
  }
  return { folded, words, met };
}

const [apostrophe, pound, comma, point, percent] = [0x27, 0xa3, 0x2c, 0x2e, 0x25];
const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function endOfFigure(folded: string, from: number): number {
  let at = from;
  for (let code = folded.charCodeAt(at); isDigit(code) || code === comma || code === point; )
    code = folded.charCodeAt(++at);
  return folded.charCodeAt(at) === percent ? at + 1 : at;
}

const byHash = new Map<number, Word>();
const byText = new Map<string, Word>();
const mostWords = 100_000;

function wordAt(folded: string, start: number, end: number, hash: number): Word {
  const likely = byHash.get(hash);
  if (likely !== undefined && likely.text.length === end - start && folded.startsWith(likely.text, start))
    return likely;
  const text = folded.slice(start, end);
  const known = byText.get(text);
  if (known !== undefined) return known;
  const number = byText.size < mostWords ? byText.size + 1 : -1;
  const word = { text, number, meets: meets(text) };
  if (number === -1) return word;
  byText.set(text, word);
  if (likely === undefined) byHash.set(hash, word);
  return word;
}

/** The needs that a word meets, also by what stands before or after its apostrophe. */
function meets(word: string): readonly number[] {
  const { whole, beginning } = vocabulary!;
  const met: number[] = [];
  for (const part of word.includes("'") ? word.split("'") : [word]) {
    met.push(...(whole.get(part) ?? []));
    for (let length = 1; length <= part.length; length++) {
      const needs = beginning.get(part.slice(0, length));
      if (needs !== undefined) met.push(...needs);
    }
  }
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
  const none = new Array<number>(Math.ceil(numbers.size / 32)).fill(0);
  const figure = { text: '#', number: 0, meets: whole.get('#') ?? [] };
  return { none, figure, whole, beginning };
}
