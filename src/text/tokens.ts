import { foldText } from './normalise.ts';
import { stem } from './stem.ts';

/** A word with its place: offsets into the text it was read from, its folded form and its stem. */
export type Token = Readonly<{ start: number; end: number; raw: string; folded: string; stem: string }>;

const word = /[\p{L}\p{N}]+(?:['\u2019][\p{L}]+)*/gu;

/** The words of a text in order. Hyphens split; an apostrophe inside a word does not. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(word)) {
    const raw = match[0];
    const folded = foldText(raw);
    tokens.push({ start: match.index, end: match.index + raw.length, raw, folded, stem: stem(folded) });
  }
  return tokens;
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}
