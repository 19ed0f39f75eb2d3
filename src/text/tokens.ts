import { foldText } from './normalise.ts';
import { stem } from './stem.ts';

/** A word with its place: offsets into the text it was read from, its folded form and its stem. */
export type Token = Readonly<{ start: number; end: number; raw: string; folded: string; stem: string }>;

type Reading = Readonly<{ folded: string; stem: string }>;

// Plans repeat themselves: most words have been read before.
const known = new Map<string, Reading>();

function read(raw: string): Reading {
  const found = known.get(raw);
  if (found !== undefined) return found;
  const folded = foldText(raw);
  const reading = { folded, stem: stem(folded) };
  if (known.size < 100_000) known.set(raw, reading);
  return reading;
}

const word = /[\p{L}\p{N}]+(?:['\u2019][\p{L}]+)*/gu;

/** The words of a text in order. Hyphens split; an apostrophe inside a word does not. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(word)) {
    const raw = match[0];
    tokens.push({ start: match.index, end: match.index + raw.length, raw, ...read(raw) });
  }
  return tokens;
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}
