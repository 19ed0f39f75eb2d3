import type { Abbreviation } from '../model/index.ts';
import { isEnglishWord, type Token, tokenise } from '../text/index.ts';
import { type Words, wordsOf } from './words.ts';

/** What a short form stands for from the sentence `at` on. */
export type Meaning = Readonly<{
  at: number;
  abbreviation: Abbreviation;
  words: Words;
  /** By word, whether it is a chief one. */
  chief: readonly boolean[];
  /** Whether the printed letters may meet a term too: not where the taxonomy takes them for something else. */
  letters: boolean;
}>;
export type ShortForm = Readonly<{ words: readonly string[]; meanings: Meaning[] }>;

/** The abbreviations that one document defines, by the first word of their short form. */
export type Definitions = ReadonlyMap<string, readonly ShortForm[]>;

export const noDefinitions: Definitions = new Map();

/**
 * Prepares a document's abbreviations. `indexOf` gives the place of a sentence in it by its id; `met` the entries that
 * have a term in a text.
 */
export function compileDefinitions(
  abbreviations: readonly Abbreviation[],
  indexOf: (sentence: string) => number,
  met: (text: string) => ReadonlySet<number>,
): Definitions {
  const byShort = Map.groupBy(abbreviations, ({ short }) => short);
  const forms = [...byShort].map(([short, own]): ShortForm => {
    const meanings = own.map((abbreviation) => {
      const words = wordsOf(abbreviation.long);
      const chief = words.tokens.map((_, number) => isChief(words.tokens, number));
      const letters = lettersCount(abbreviation, met);
      return { at: indexOf(abbreviation.sentence), abbreviation, words, chief, letters };
    });
    return {
      words: tokenise(short).map(({ exact }) => exact),
      meanings: meanings.sort((a, b) => a.at - b.at),
    };
  });
  const known = forms.filter(({ words }) => words.length > 0);
  const longestFirst = known.sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(longestFirst, ({ words }) => words[0]!);
}

/** Whether printed letters may meet a term: where they meet none, or one of a category that the long form meets too. */
export function lettersCount(
  { short, long }: Abbreviation,
  met: (text: string) => ReadonlySet<number>,
): boolean {
  const taken = met(short);
  return taken.size === 0 || [...met(long)].some((entry) => taken.has(entry));
}

const prepositions = new Set(['against', 'by', 'for', 'from', 'in', 'of', 'on', 'to', 'with']);

/** The noun that an English name turns on is its last word, and the one before a preposition. */
function isChief(tokens: readonly Token[], number: number): boolean {
  const next = tokens[number + 1];
  return next === undefined || prepositions.has(next.folded);
}

/** The short forms that may begin at a word. */
export function formsAt(definitions: Definitions, { exact }: Token): readonly ShortForm[] | undefined {
  return (
    definitions.get(exact) ??
    (exact.endsWith('s') ? definitions.get(exact.slice(0, -1)) : undefined) ??
    (exact === 'The' ? definitions.get('the') : undefined)
  );
}

/** The short form that stands at a word; `capitals` says that the whole text is in capitals. */
export function formAt(
  tokens: readonly Token[],
  from: number,
  definitions: Definitions,
  capitals: boolean,
): ShortForm | null {
  const fits = (form: ShortForm) =>
    form.words.every((word, number) => {
      const exact = tokens[from + number]?.exact;
      return exact === word || exact === `${word}s` || (number === 0 && exact === 'The' && word === 'the');
    });
  const form = formsAt(definitions, tokens[from]!)?.find(fits);
  if (form === undefined) return null;
  // In a line of capitals "IT" may be the word.
  return capitals && tokens.length > 1 && isEnglishWord(form.words.join('').toLowerCase()) ? null : form;
}

/** What a short form stands for in a sentence: by the definition nearest before it, else by the first. */
export function meaningAt({ meanings }: ShortForm, at: number): Meaning {
  return meanings.findLast((meaning) => meaning.at <= at) ?? meanings[0]!;
}
