import type { Abbreviation } from '../model/index.ts';
import { type Token, tokenise, wordKey } from '../text/index.ts';

/** A stretch of a text that is read as the words an abbreviation stands for. */
export type Replaced = Readonly<{ start: number; end: number; abbreviation: Abbreviation }>;

/** The abbreviation that a word was read out of, and whether the word is the chief one of what it stands for. */
export type ReadOut = Readonly<{ abbreviation: Abbreviation; chief: boolean }>;

/** The words of a text as they are matched. */
export type Words = Readonly<{
  tokens: readonly Token[];
  /** By the first of two words with a hyphen between: the same written as one word. Null where there is none. */
  joined: ReadonlyMap<number, Readonly<{ key: string; folded: string }>> | null;
  /** Where each word stands, by which distances are counted: the words of an abbreviation stand in one place. */
  positions: readonly number[] | null;
  /** The words that were read out of an abbreviation. */
  readOut: ReadonlyMap<number, ReadOut> | null;
  /** By the first word read out of an abbreviation: its printed letters, where they count too, and how many words to pass. */
  printed: ReadonlyMap<number, Readonly<{ token: Token; length: number }>> | null;
  replaced: readonly Replaced[];
}>;

const hyphens = /[-\u2010\u2011]/;

/** The words of a text as printed. */
export function wordsOf(text: string): Words {
  const tokens = tokenise(text);
  return {
    tokens,
    joined: joinedIn(text, tokens),
    positions: null,
    readOut: null,
    printed: null,
    replaced: [],
  };
}

function joinedIn(text: string, tokens: readonly Token[]): Words['joined'] {
  if (!hyphens.test(text)) return null;
  const joined = new Map<number, { key: string; folded: string }>();
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const { end, folded } = tokens[at]!;
    const next = tokens[at + 1]!;
    if (next.start !== end + 1 || !hyphens.test(text[end]!)) continue;
    const whole = folded + next.folded;
    joined.set(at, { key: wordKey(whole), folded: whole });
  }
  return joined.size === 0 ? null : joined;
}
