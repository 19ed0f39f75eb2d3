import { foldText } from './normalise.ts';
import { stem } from './stem.ts';
import { wordKey } from './word-key.ts';

/** What a word is read as: folded, its stem, the key it is matched by, and its letters without a possessive ending. */
type Reading = Readonly<{ folded: string; stem: string; key: string; exact: string }>;

/** A word with its place: offsets into the text it was read from. */
export type Token = Readonly<{ start: number; end: number; raw: string }> & Reading;

// Plans repeat themselves: most words have been read before.
const known = new Map<string, Reading>();

function read(raw: string): Reading {
  const found = known.get(raw);
  if (found !== undefined) return found;
  const folded = raw === '&' || raw === '\uFF06' ? 'and' : foldText(raw.normalize('NFC'));
  const exact = raw.replace(invisible, '').replace(/['\u2019\u02BC\uFF07]s?$/, '');
  const reading = { folded, stem: stem(folded), key: wordKey(folded), exact };
  if (known.size < 100_000) known.set(raw, reading);
  return reading;
}

// Soft hyphens and other signs without width stand inside words that were set to break there.
const invisible = /[\u00AD\u200B-\u200D\u2060]/g;
const word =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*(?:['\u2019\u02BC\uFF07]\p{L}[\p{L}\p{M}\u00AD]*)*|[&\uFF06]/gu;
const counted = /[\p{L}\p{N}]+(?:['\u2019][\p{L}]+)*/gu;

/** The words of a text in order; "&" is read as "and". Hyphens split; an apostrophe inside a word does not. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  word.lastIndex = 0;
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const raw = match[0];
    const { folded, stem: root, key, exact } = read(raw);
    const start = match.index;
    tokens.push({ start, end: start + raw.length, raw, folded, stem: root, key, exact });
  }
  return tokens;
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(counted)?.length ?? 0;
}
