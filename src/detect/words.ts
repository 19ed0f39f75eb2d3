import { metBy, metByNone } from './gate.ts';
import { shapeOf } from './shapes.ts';

/** A text in lower case, read once for all that is sought in it. */
export type Words = Readonly<{
  folded: string;
  /** Its words and figures in order. */
  words: readonly Word[];
  /** What patterns need that its words meet, a bit each. */
  met: readonly number[];
}>;

/**
 * A word, or `#` for a figure. `number` is its own from 0 up, by which what is known of it is found without reading its
 * letters; -1 where there are too many words to number.
 */
export type Word = Readonly<{
  text: string;
  number: number;
  meets: readonly number[];
  /** What the word is to the build of a sentence (`shapeOf`). */
  shape: number;
}>;

/**
 * Reads the words of a text that is in lower case: runs of letters and apostrophes that begin with a letter, and
 * figures. A run of letters that a pattern may need lies in one word, between apostrophes. Read by hand, as a word
 * that is known is found without cutting it out of the text.
 */
export function readWords(folded: string): Words {
  figure ??= { text: '#', number: 0, meets: metBy('#'), shape: shapeOf('#') };
  const met = metByNone().slice();
  const words: Word[] = [];
  let at = 0;
  while (at < folded.length) {
    const start = at;
    const first = folded.charCodeAt(at++);
    let word = figure;
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

let figure: Word | null = null;
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
  const word = { text, number, meets: metBy(text), shape: shapeOf(text) };
  if (number === -1) return word;
  byText.set(text, word);
  if (likely === undefined) byHash.set(hash, word);
  return word;
}
