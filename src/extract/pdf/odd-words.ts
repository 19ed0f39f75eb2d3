import { isEnglishWord } from '../../text/lexicon.ts';
import { commonEnglish, commonWelsh } from './garbled.ts';
import type { Line } from './layout.ts';
import { isUsual } from './usual-text.ts';

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
  const known = new Map<string, Word>();
  const words = pages.map((lines, page) => wordsOf(lines).map((text) => note(known, text, page)));
  return words.map((one) => {
    if (one.length < fewWords) return null;
    return Math.round((1000 * one.filter(isOdd).length) / one.length) / 1000;
  });
}

/** A word of the file: its last page so far, whether another has it, and whether it is odd, once asked. */
type Word = { readonly text: string; page: number; elsewhere: boolean; odd: boolean | null };

function note(known: Map<string, Word>, text: string, page: number): Word {
  const word = known.get(text);
  if (word === undefined) {
    const first = { text, page, elsewhere: false, odd: null };
    known.set(text, first);
    return first;
  }
  if (word.page !== page) {
    word.page = page;
    word.elsewhere = true;
  }
  return word;
}

function isOdd(word: Word): boolean {
  const { text, elsewhere } = word;
  const isKnown = elsewhere && text.length >= shortest;
  word.odd ??= !isEnglishWord(text) && (isJoined(text) || !isKnown);
  return word.odd;
}

/** Words in small letters of lines that are not Welsh, without the halves of words that are parted at a line's end. */
function wordsOf(lines: Text): string[] {
  const found: string[] = [];
  let isWelsh = false;
  let isSecondHalf = false;
  for (const { text } of lines) {
    const { runs, smallWord, betweenWords } = isUsual(text) ? ofUsual : ofAny;
    isWelsh = languageOf(text, betweenWords) ?? isWelsh;
    const tokens = (text.match(runs) ?? []).map(withoutMarks).filter((token) => token !== '');
    const isFirstHalf = text.endsWith('-') || text.endsWith('\u00AD');
    if (!isWelsh) {
      tokens.forEach((token, i) => {
        const isHalf = (i === 0 && isSecondHalf) || (i === tokens.length - 1 && isFirstHalf);
        if (!isHalf && smallWord.test(token)) found.push(token);
      });
    }
    if (tokens.length > 0) isSecondHalf = isFirstHalf;
  }
  return found;
}

/** Patterns over what a line is made of. */
type Patterns = Readonly<{
  /** What stands between spaces and hyphens. */
  runs: RegExp;
  /** No name, abbreviation, number or address. */
  smallWord: RegExp;
  betweenWords: RegExp;
}>;

const ofAny: Patterns = {
  runs: /[\p{L}\p{N}@._/\u2019']+/gu,
  smallWord: /^\p{Ll}{2,}(?:['\u2019]\p{Ll}{1,2})?$/u,
  betweenWords: /[^\p{L}'\u2019]+/u,
};
/** The same for lines that hold no other letters and figures. */
const ofUsual: Patterns = {
  runs: /[a-zA-Z0-9@._/\u2019']+/g,
  smallWord: /^[a-z]{2,}(?:['\u2019][a-z]{1,2})?$/,
  betweenWords: /[^a-z'\u2019]+/,
};

/** A run without the marks after its last letter or figure. */
function withoutMarks(run: string): string {
  let end = run.length;
  while (end > 0 && marks.includes(run[end - 1]!)) end--;
  return end === run.length ? run : run.slice(0, end);
}

const marks = "@._/\u2019'";

/** True for Welsh, false for English, null where a line does not say. */
function languageOf(text: string, betweenWords: RegExp): boolean | null {
  let [welsh, english] = [0, 0];
  for (const word of text.toLowerCase().split(betweenWords)) {
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
