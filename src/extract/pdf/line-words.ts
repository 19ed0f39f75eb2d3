import { cleanText } from '../../text/normalise.ts';
import type { Fragment, LineWord } from './layout.ts';

/**
 * Where the recognised words of a line stand in its text: looked for in turn, for tidying the text may have changed
 * what lies between them. A word that is not found again is left out.
 */
export function placeWords(text: string, parts: readonly Fragment[]): LineWord[] {
  const words: LineWord[] = [];
  let from = 0;
  for (const { text: raw, seen } of parts) {
    const word = cleanText(raw);
    const start = seen === undefined || word === '' ? -1 : text.indexOf(word, from);
    if (start < 0) continue;
    from = start + word.length;
    words.push({ start, end: from, ...seen! });
  }
  return words;
}
