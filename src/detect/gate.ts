import { type Need, needsOf, rarestOf } from './needs.ts';
import { primed } from './prime.ts';
import type { Words } from './words.ts';

/*
 * Why gates: a hundred patterns are tried on each sentence and few match. Most of what detection cost was patterns
 * walking through sentences that hold none of their words. So what a pattern needs is derived from its source, every
 * different word is looked up once in all needs, and a sentence meets what its words meet: a pattern runs only where
 * its needs are met. A pattern has a bit of its own in what a text meets, for the rarest needs of the ways in which
 * it can match, so that most are ruled out by that bit alone. All is derived at the first text; a pattern that is
 * gated later runs everywhere.
 */

/** Whether a pattern may match a text; false only where it cannot. `number` is of its own bit; -1 where it has none. */
export type Gate = ((text: Words) => boolean) & Readonly<{ number: number }>;

/** Finds a pattern in a text. `number` is of its gate. */
export type Seek = ((text: Words) => RegExpExecArray | null) & Readonly<{ number: number }>;

/** `ways` are the needs of each way to match, by number; null where the pattern's own bit tells all. */
type Gated = { readonly pattern: RegExp; ways: readonly (readonly number[])[] | null };

const gated: Gated[] = [];
let vocabulary: Vocabulary | null = null;

/** The gate of a pattern that is matched against folded text. */
export function gate(pattern: RegExp): Gate {
  const own: Gated = { pattern, ways: null };
  const number = vocabulary === null ? gated.push(own) - 1 : -1;
  const admits = (text: Words) => mayHold(text, number) && (own.ways === null || holdsAny(text, own.ways));
  return Object.assign(admits, { number });
}

/** A pattern, run only on texts that hold what it needs. */
export function seek(pattern: RegExp): Seek {
  const admits = gate(pattern);
  let ready: RegExp | null = null;
  const find = (text: Words) => {
    if (!admits(text)) return null;
    ready ??= primed(pattern);
    return ready.exec(text.folded);
  };
  return Object.assign(find, { number: admits.number });
}

/** Whether the bit of a gate (or need) is set in what a text meets. */
export function mayHold({ met }: Words, number: number): boolean {
  return number === -1 || (met[number >> 5]! & (1 << (number & 31))) !== 0;
}

function holdsAny(text: Words, ways: readonly (readonly number[])[]): boolean {
  for (let way = 0; way < ways.length; way++) {
    const needs = ways[way]!;
    let at = 0;
    while (at < needs.length && mayHold(text, needs[at]!)) at++;
    if (at === needs.length) return true;
  }
  return false;
}

/** By whole word and by beginning, the bits that a word sets, those of gates first and then those of needs. */
type Vocabulary = Readonly<{
  whole: ReadonlyMap<string, readonly number[]>;
  beginning: ReadonlyMap<string, readonly number[]>;
  /** The bits that are set in every text. */
  always: readonly number[];
}>;

/** What a text meets that has no words yet: nothing but gates of which no need is known. To be copied. */
export function metByNone(): readonly number[] {
  vocabulary ??= derive();
  return vocabulary.always;
}

/** The bits that a word sets, also by what stands before or after its apostrophe; `#` is a figure. */
export function metBy(word: string): readonly number[] {
  vocabulary ??= derive();
  const { whole, beginning } = vocabulary;
  const met: number[] = [];
  for (const part of word.includes("'") ? word.split("'") : [word]) {
    met.push(...(whole.get(part) ?? []));
    for (let length = 1; length <= part.length; length++) {
      const bits = beginning.get(part.slice(0, length));
      if (bits !== undefined) met.push(...bits);
    }
  }
  return met;
}

function derive(): Vocabulary {
  const whole = new Map<string, number[]>();
  const beginning = new Map<string, number[]>();
  const setBy = (need: Need, bit: number): void => {
    for (const word of need) {
      const index = word.endsWith('*') ? beginning : whole;
      const start = word.replace('*', '');
      const bits = index.get(start);
      if (bits === undefined) index.set(start, [bit]);
      else bits.push(bit);
    }
  };
  const bits = new Map<string, number>();
  const bitOf = (need: Need): number => {
    const key = need.join(' ');
    const known = bits.get(key);
    if (known !== undefined) return known;
    const bit = gated.length + bits.size;
    bits.set(key, bit);
    setBy(need, bit);
    return bit;
  };
  const unknown: number[] = [];
  gated.forEach((own, number) => {
    const ways = needsOf(own.pattern);
    if (ways === null) unknown.push(number);
    for (const needs of ways ?? []) setBy(rarestOf(needs)!, number);
    if (ways?.some((needs) => needs.length > 1)) own.ways = ways.map((needs) => needs.map(bitOf));
  });
  const always = new Array<number>(((gated.length + bits.size) >> 5) + 1).fill(0);
  for (const number of unknown) always[number >> 5]! |= 1 << (number & 31);
  return { whole, beginning, always };
}
