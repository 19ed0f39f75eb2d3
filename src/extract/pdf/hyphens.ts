import { isEnglishWord } from '../../text/lexicon.ts';
import { isUsual } from './usual-text.ts';

/**
 * The words of a document: those that stand within lines, which hyphenated words do, and whether its words are broken
 * at line ends (`auto`), never (`explicit`: a hyphen there is the writer's own), or it cannot be told.
 */
export type Vocabulary = Readonly<{
  words: ReadonlySet<string>;
  hyphenated: ReadonlySet<string>;
  breaking: 'auto' | 'explicit' | 'unknown';
}>;

const wordPattern = /\p{L}+(?:[-\u2010\u2011]\p{L}+)*/gu;
/** The same, in lower case, for lines that hold no other letters and hyphens. */
const usualPattern = /[a-z]+(?:-[a-z]+)*/g;

/** The words of a line, folded, with plain hyphens. */
function wordsIn(line: string): readonly string[] {
  if (isUsual(line)) return line.toLowerCase().match(usualPattern) ?? [];
  return (line.match(wordPattern) ?? []).map((word) => word.toLowerCase().replace(/[\u2010\u2011]/g, '-'));
}

/** Whether a line of a block ends in a hyphen and another follows: where none does, no vocabulary is asked for. */
export function hasBrokenLine(lines: readonly string[]): boolean {
  return lines.some((line, i) => i < lines.length - 1 && endsInHyphen(line));
}

/** Reads the vocabulary off the lines of all blocks; the halves of words that a line end divides are left out. */
export function readVocabulary(blocks: Iterable<readonly string[]>): Vocabulary {
  const [words, hyphenated] = [new Set<string>(), new Set<string>()];
  const ends: [string, string][] = [];
  let count = 0;
  for (const lines of blocks) {
    count += lines.length;
    lines.forEach((line, i) => {
      const next = lines[i + 1];
      const isBroken = endsInHyphen(line);
      if (isBroken && next !== undefined) ends.push([line, next]);
      const from = i > 0 && endsInHyphen(lines[i - 1]!) ? Math.max(0, line.indexOf(' ')) : 0;
      const whole = line.slice(from, isBroken ? Math.max(0, line.lastIndexOf(' ')) : line.length);
      for (const word of wordsIn(whole)) {
        if (word.includes('-')) for (const pair of pairsOf(word)) hyphenated.add(pair);
        else words.add(word);
      }
    });
  }
  return { words, hyphenated, breaking: howBroken(ends, count, { words, hyphenated, breaking: 'unknown' }) };
}

const fewLines = 60;

/** Words are broken where some are found whole elsewhere, or where more lines end so than compounds explain. */
function howBroken(
  ends: readonly [string, string][],
  lines: number,
  known: Vocabulary,
): Vocabulary['breaking'] {
  let [broken, compound] = [0, 0];
  for (const [before, after] of ends) {
    const parts = partsOf(before, after);
    if (parts === null) continue;
    if (known.hyphenated.has(`${parts.last}-${parts.first}`)) compound++;
    else if (isWord(parts.last + parts.first, known)) broken++;
  }
  if (broken > compound / 3 || ends.length > 0.04 * lines) return 'auto';
  return lines >= fewLines ? 'explicit' : 'unknown';
}

/** The last part of the word before a hyphen and the first of the word after it, folded; null where none is. */
function partsOf(before: string, after: string): { last: string; first: string } | null {
  const head = ending.exec(before.slice(-60))?.[1];
  const tail = beginning.exec(after)?.[1];
  if (head === undefined || tail === undefined) return null;
  return { last: head.split('-').pop()!.toLowerCase(), first: tail.split('-')[0]!.toLowerCase() };
}

function pairsOf(word: string): string[] {
  const parts = word.split('-');
  return parts.slice(1).map((part, i) => `${parts[i]}-${part}`);
}

const hyphens = '-\u2010\u2011\u00AD';
const endsInHyphen = (text: string) => text !== '' && hyphens.includes(text[text.length - 1]!);
const ending = /([\p{L}\p{N}-]+)[-\u2010\u2011\u00AD]$/u;
const beginning = /^(\p{L}+(?:-\p{L}+)*)/u;
/** These are set off by a hyphen before a word, even where the document gives no other case. */
const strong = new Set('anti cross cyber micro multi non self semi'.split(' '));
/** These are so before a vowel, `co` before any word; elsewhere they are one with it: "return", "prevent". */
const beforeVowel = new Set(['co', 'pre', 're']);
const tens = new Set('twenty thirty forty fifty sixty seventy eighty ninety'.split(' '));
const units =
  /^(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/;
const compounds = new Set('in-house in-depth in-person on-street co-op'.split(' '));

/** How a line that ends in a hyphen goes on: `join` drops the hyphen, `keep` keeps it; neither adds a space. */
export function resolveHyphen(
  before: string,
  after: string,
  vocabulary: Vocabulary,
): 'join' | 'keep' | 'none' {
  if (!endsInHyphen(before)) return 'none';
  const head = ending.exec(before.slice(-60))?.[1];
  if (head === undefined) return 'none';
  const tail = beginning.exec(after)?.[1];
  if (before.endsWith('\u00AD')) return 'join';
  if (tail === undefined || /^\p{Lu}/u.test(tail)) return 'keep';
  if (/^(?:and|or|to)$/.test(tail)) return 'none';
  const { last, first } = partsOf(before, after)!;
  if (vocabulary.hyphenated.has(`${last}-${first}`)) return 'keep';
  if (isWord(last + first, vocabulary)) return 'join';
  const isKnown = (word: string) => vocabulary.words.has(word) || isEnglishWord(word);
  if (vocabulary.breaking === 'explicit' && !isTorn(last, first, isKnown)) return 'keep';
  if (isCompound(last, first, isKnown)) return 'keep';
  if (isEnglishWord(last + first)) return 'join';
  // "round-the-clock", "one-to-one": a compound that has a hyphen already has another here.
  if (tail.includes('-') || head.includes('-')) return isKnown(first) && isKnown(last) ? 'keep' : 'join';
  return areWords(last, first, isKnown) ? 'keep' : 'join';
}

type IsKnown = (word: string) => boolean;

/** Compounds that would be words without their hyphen as well, for the reader of a word list. */
function isCompound(last: string, first: string, isKnown: IsKnown): boolean {
  if (compounds.has(`${last}-${first}`) || (tens.has(last) && units.test(first))) return true;
  if (strong.has(last)) return first.length > 3 && isKnown(first);
  if (!beforeVowel.has(last) || first.length < 4) return false;
  // Two of a vowel are not written together: "co-ordinate", "pre-empt", "re-elect".
  if (last.at(-1) === first[0]) return true;
  return isKnown(first) && (last === 'co' || /^[aeiou]/.test(first));
}

/** Whether the whole is a word and one of its parts is not: "priori-ties" has no hyphen of its writer's. */
const isTorn = (last: string, first: string, isKnown: IsKnown): boolean =>
  isEnglishWord(last + first) && !areWords(last, first, isKnown) && !isCompound(last, first, isKnown);

/** Whether both parts are words by themselves, and not so by chance. */
function areWords(last: string, first: string, isKnown: IsKnown): boolean {
  if (last.length < 3 || first.length < 3)
    return first.length > 4 && /^(?:in|on|up|off|no|by)$/.test(last) && isKnown(first);
  return isKnown(last) && isKnown(first);
}

/** Whether the document has the word, or another form of it. */
function isWord(word: string, { words }: Vocabulary): boolean {
  const root = word.replace(/(?:ing|ed|es|s|ly|d)$/, '');
  const forms = [word, `${word}s`, `${word}ed`, `${word}ing`, root, `${root}e`, `${root}s`, `${root}ing`];
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('y')) forms.push(`${word.slice(0, -1)}ies`);
  return forms.some((form) => words.has(form));
}
