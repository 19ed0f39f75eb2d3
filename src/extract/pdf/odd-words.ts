import { isEnglishWord } from '../../text/lexicon.ts';
import { languageOfCommon } from './garbled.ts';
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
    const patterns = isUsual(text) ? ofUsual : ofAny;
    isWelsh = languageOf(text, patterns) ?? isWelsh;
    const isFirstHalf = text.endsWith('-') || text.endsWith('\u00AD');
    if (!isWelsh)
      for (const word of smallWordsOf(text, patterns, isSecondHalf, isFirstHalf)) found.push(word);
    if (patterns.figureOrLetter.test(text)) isSecondHalf = isFirstHalf;
  }
  return found;
}

/** Patterns over what a line is made of. */
type Patterns = Readonly<{
  /** Words in small letters that stand between spaces and hyphens: no name, abbreviation, number or address. */
  smallWords: RegExp;
  figureOrLetter: RegExp;
  betweenWords: RegExp;
}>;

const ofAny: Patterns = patternsOver('\\p{L}', '\\p{Ll}', '\\p{N}', 'u');
/** The same for lines that hold no other letters and figures. */
const ofUsual: Patterns = patternsOver('a-zA-Z', 'a-z', '0-9', '');

function patternsOver(letters: string, small: string, figures: string, flags: string): Patterns {
  const marks = "@._/\\u2019'";
  const part = `[${letters}${figures}${marks}]`;
  // Marks after a word are none of it.
  const word = `[${small}]{2,}(?:['\\u2019][${small}]{1,2})?(?=[${marks}]*(?!${part}))`;
  return {
    smallWords: new RegExp(`(?<!${part})${word}`, `g${flags}`),
    figureOrLetter: new RegExp(`[${letters}${figures}]`, flags),
    betweenWords: new RegExp(`[^${letters}'\\u2019]+`, flags),
  };
}

/** Those of one line, without the halves of words that are parted at its ends. */
function smallWordsOf(text: string, patterns: Patterns, isSecondHalf: boolean, isFirstHalf: boolean) {
  const { smallWords, figureOrLetter } = patterns;
  if (!isSecondHalf && !isFirstHalf) return text.match(smallWords) ?? [];
  const found = [...text.matchAll(smallWords)];
  if (isSecondHalf && found[0]?.index === text.search(figureOrLetter)) found.shift();
  const last = found.at(-1);
  if (last && isFirstHalf && !figureOrLetter.test(text.slice(last.index + last[0].length))) found.pop();
  return found.map(([word]) => word);
}

/** True for Welsh, false for English, null where a line does not say. */
function languageOf(text: string, { betweenWords }: Patterns): boolean | null {
  let [welsh, english] = [0, 0];
  for (const word of text.toLowerCase().split(betweenWords)) {
    const language = languageOfCommon.get(word);
    if (language === 'cy') welsh++;
    else if (language === 'en') english++;
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
