import { foldText } from '../normalise.ts';

/** A word of a text with its offsets; the parts of a word with hyphens are words of their own. */
type Word = Readonly<{ start: number; end: number; initial: string; folded: string }>;

// Words whose first letter an abbreviation may leave out.
const small = new Set(
  'a an and against around at by de for from in into of on or our over the their to under upon with within without'.split(
    ' ',
  ),
);
const articles = new Set(['a', 'an', 'the', 'our', 'this', 'that', 'its', 'their', 'and', 'or', 'of']);

/** The longest long form in words: Schwartz and Hearst's bound on the words of one. */
function mostWords(short: string): number {
  return Math.min(short.length + 5, short.length * 2);
}

/**
 * The words at the end of a text that a short form after it stands for, or null. First by initials alone (small words
 * may be left out, commas may stand between), which plans nearly always keep to; else by the algorithm of A. S.
 * Schwartz and M. A. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", Pacific
 * Symposium on Biocomputing 8 (2003), 451-462. Reads a bounded end of the text only.
 */
export function longFormBefore(short: string, text: string): string | null {
  const end = text.slice(-longest).trimEnd();
  const words = wordsOf(end);
  const first = byInitials([...short].reverse(), words.toReversed());
  const start = first === null ? bestStart(short, lastClause(end)) : first.start;
  return start === null ? null : checked(short, end.slice(start));
}

/** The words at the beginning of a text that a short form before it stands for, or null. */
export function longFormAfter(short: string, text: string): string | null {
  const begin = text
    .slice(0, longest)
    .trim()
    .replace(/^(?:the|an?)\s+/i, '');
  const last = byInitials([...short], wordsOf(begin));
  if (last !== null) return checked(short, begin.slice(0, last.end));
  const clause = begin.split(/[.,;:()\u2013\u2014]/, 1)[0]!;
  return bestStart(short, clause) === 0 ? checked(short, clause) : null;
}

const longest = 250;

/** Schwartz and Hearst read one clause: a long form of theirs holds no comma, bracket or stop. */
function lastClause(text: string): string {
  const at = Math.max(...[',', ';', ':', '(', ')', '\u2013', '\u2014'].map((sign) => text.lastIndexOf(sign)));
  return `${' '.repeat(at + 1)}${text.slice(at + 1)}`;
}

/**
 * The word with which the letters are used up, each capital or digit being the initial of a word in order; null where
 * they are not. The last word that is used must not be an article.
 */
function byInitials(letters: readonly string[], words: readonly Word[]): Word | null {
  const wanted = letters.filter((letter) => /\p{Lu}|\p{N}/u.test(letter)).map((letter) => foldText(letter));
  let next = 0;
  for (const [number, word] of words.slice(0, mostWords(letters.join('')) + 3).entries()) {
    if (word.initial === wanted[next] && !(next === wanted.length - 1 && articles.has(word.folded)))
      next += 1;
    else if (number === 0 || !small.has(word.folded)) return null;
    if (next === wanted.length) return word;
  }
  return null;
}

/**
 * Schwartz and Hearst's findBestLongForm: every letter or digit of the short form is found from right to left; the
 * first must begin a word. Offset of the long form, or null.
 */
function bestStart(short: string, text: string): number | null {
  const letters = [...short.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const lower = text.toLowerCase();
  let at = lower.length;
  for (let next = letters.length - 1; next >= 0; next -= 1) {
    at -= 1;
    while (at >= 0 && !(lower[at] === letters[next] && (next > 0 || beginsWord(lower, at)))) at -= 1;
    if (at < 0) return null;
  }
  const start = at;
  return text.slice(start).trim().split(/\s+/).length > mostWords(short) ? null : start;
}

function beginsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!);
}

/** A long form that is longer than the short one, does not hold it and does not begin with an article. */
function checked(short: string, long: string): string | null {
  const trimmed = long.trim().replace(/[\s.,;:"'\u2018-\u201F]+$/u, '');
  const words = wordsOf(trimmed);
  if (trimmed.length <= short.length || words.length === 0) return null;
  if (articles.has(words[0]!.folded) || words.some(({ folded }) => folded === short.toLowerCase()))
    return null;
  return trimmed;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['\u2019]\p{L}+)*/gu)].map(({ 0: word, index }) => {
    const folded = foldText(word);
    return { start: index, end: index + word.length, initial: folded.charAt(0), folded };
  });
}
