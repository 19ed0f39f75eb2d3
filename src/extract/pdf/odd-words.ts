import { isEnglishWord } from '../../text/lexicon.ts';
import { commonEnglish, commonWelsh } from './garbled.ts';
import type { Line } from './layout.ts';

type Text = readonly Pick<Line, 'text'>[];

const fewWords = 40;
/** A shorter piece that other pages have too may be a piece of a split word there as well. */
const shortest = 4;

/**
 * For each page the share of its words that neither English nor another page of the file knows, or that are two words
 * run together: what a bad text layer leaves. Null for a page with fewer than forty words that can be judged; words on
 * Welsh lines, names and abbreviations are not judged.
 */
export function shareOddWords(pages: readonly Text[]): (number | null)[] {
  const words = pages.map(wordsOf);
  const onPages = new Map<string, number>();
  for (const one of words) for (const word of new Set(one)) onPages.set(word, (onPages.get(word) ?? 0) + 1);
  const verdicts = new Map<string, boolean>();
  const isOdd = (word: string): boolean => {
    const known = verdicts.get(word);
    if (known !== undefined) return known;
    const elsewhere = (onPages.get(word) ?? 0) > 1 && word.length >= shortest;
    const odd = !isEnglishWord(word) && (isJoined(word) || !elsewhere);
    verdicts.set(word, odd);
    return odd;
  };
  return words.map((one) => {
    if (one.length < fewWords) return null;
    return Math.round((1000 * one.filter(isOdd).length) / one.length) / 1000;
  });
}

/** Words in small letters of lines that are not Welsh, without the halves of words that are parted at a line's end. */
function wordsOf(lines: Text): string[] {
  const found: string[] = [];
  let isWelsh = false;
  let isSecondHalf = false;
  for (const { text } of lines) {
    isWelsh = languageOf(text) ?? isWelsh;
    const tokens = text.match(token) ?? [];
    tokens.forEach((raw, i) => {
      const isHalf = (i === 0 && isSecondHalf) || (i === tokens.length - 1 && /[-\u00AD]$/.test(text));
      if (!isWelsh && !isHalf && isPlain(raw)) found.push(raw);
    });
    if (tokens.length > 0) isSecondHalf = /[-\u00AD]$/.test(text);
  }
  return found;
}

/** What stands between spaces and hyphens, without the marks around it. */
const token = /[\p{L}\p{N}@._/\u2019']*[\p{L}\p{N}]/gu;
/** No name, abbreviation, number or address. */
const isPlain = (word: string) => /^\p{Ll}{2,}(?:['\u2019]\p{Ll}{1,2})?$/u.test(word);

/** True for Welsh, false for English, null where a line does not say. */
function languageOf(text: string): boolean | null {
  let [welsh, english] = [0, 0];
  for (const word of text.toLowerCase().split(/[^\p{L}'\u2019]+/u)) {
    if (commonWelsh.has(word)) welsh++;
    if (commonEnglish.has(word)) english++;
  }
  return welsh === english ? null : welsh > english;
}

/** Whether a word is a common small word and another run together ("thecommunity", "workwith"). */
function isJoined(word: string): boolean {
  for (const small of smallWords) {
    const rest = word.startsWith(small) ? word.slice(small.length) : null;
    if (rest !== null && rest.length > 2 && isEnglishWord(rest)) return true;
    const first = word.endsWith(small) ? word.slice(0, -small.length) : null;
    if (first !== null && first.length > 2 && isEnglishWord(first)) return true;
  }
  return false;
}

const smallWords = [
  'the',
  'and',
  'of',
  'to',
  'with',
  'that',
  'this',
  'from',
  'our',
  'will',
  'their',
  'are',
  'is',
];
