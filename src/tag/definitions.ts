import type { Abbreviation } from '../model/index.ts';
import { isEnglishWord, type Token, tokenise } from '../text/index.ts';
import { type ReadOut, type Replaced, type Words, wordsOf } from './words.ts';

type Meaning = Readonly<{
  at: number;
  abbreviation: Abbreviation;
  words: Words;
  /** By word, whether it is a chief one. */
  chief: readonly boolean[];
  /** Whether the printed letters may meet a term too: not where the taxonomy takes them for something else. */
  letters: boolean;
}>;
type ShortForm = Readonly<{ words: readonly string[]; meanings: Meaning[] }>;

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
    const taken = met(short);
    const meanings = own.map((abbreviation) => {
      const words = wordsOf(abbreviation.long);
      const chief = words.tokens.map((_, number) => isChief(words.tokens, number));
      const letters = taken.size === 0 || [...met(abbreviation.long)].some((entry) => taken.has(entry));
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

const prepositions = new Set(['against', 'by', 'for', 'from', 'in', 'of', 'on', 'to', 'with']);

/** The noun that an English name turns on is its last word, and the one before a preposition. */
function isChief(tokens: readonly Token[], number: number): boolean {
  const next = tokens[number + 1];
  return next === undefined || prepositions.has(next.folded);
}

/**
 * The words of a text with each defined short form read as its long form, by the definition nearest before the sentence
 * (the first of the document where none is before). A short form beside its own long form adds nothing and is left
 * out.
 */
export function wordsAsDefined(text: string, at: number, definitions: Definitions): Words {
  const plain = wordsOf(text);
  if (definitions.size === 0 || !plain.tokens.some((token) => formsAt(definitions, token) !== undefined))
    return plain;
  const made = startWords();
  const capitals = !/\p{Ll}/u.test(text);
  for (let from = 0; from < plain.tokens.length; ) {
    const form = formAt(plain.tokens, from, definitions, capitals);
    const length = form?.words.length ?? 1;
    if (form === null) keep(made, plain, from);
    else readOut(made, plain.tokens, from, length, meaningAt(form, at));
    from += length;
  }
  return made;
}

function startWords() {
  return {
    tokens: [] as Token[],
    positions: [] as number[],
    joined: new Map<number, { key: string; folded: string }>(),
    readOut: new Map<number, ReadOut>(),
    printed: new Map<number, { token: Token; length: number }>(),
    replaced: [] as Replaced[],
  };
}
type Made = ReturnType<typeof startWords>;

function keep({ tokens, positions, joined }: Made, plain: Words, from: number): void {
  const whole = plain.joined?.get(from);
  if (whole !== undefined) joined.set(tokens.length, whole);
  tokens.push(plain.tokens[from]!);
  positions.push(from);
}

function readOut(
  made: Made,
  plain: readonly Token[],
  from: number,
  length: number,
  { abbreviation, words, chief, letters }: Meaning,
): void {
  const token = plain[from]!;
  const place = { start: token.start, end: plain[from + length - 1]!.end };
  made.replaced.push({ ...place, abbreviation });
  if (standsBeside(plain, from, length, words.tokens)) return;
  const first = made.tokens.length;
  if (letters && length === 1) made.printed.set(first, { token, length: words.tokens.length });
  for (const [index, whole] of words.joined ?? []) made.joined.set(first + index, whole);
  words.tokens.forEach((word, number) => {
    made.readOut.set(first + number, { abbreviation, chief: chief[number]! });
    made.tokens.push({ ...word, ...place });
    made.positions.push(from);
  });
}

function formsAt(definitions: Definitions, { exact }: Token): readonly ShortForm[] | undefined {
  return (
    definitions.get(exact) ??
    (exact.endsWith('s') ? definitions.get(exact.slice(0, -1)) : undefined) ??
    (exact === 'The' ? definitions.get('the') : undefined)
  );
}

function formAt(
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

function meaningAt({ meanings }: ShortForm, at: number): Meaning {
  return meanings.findLast((meaning) => meaning.at <= at) ?? meanings[0]!;
}

/** Words between a long form and its short form: "Partnership (hereafter referred to as the VRP)". */
const mostBetween = 5;

function standsBeside(
  tokens: readonly Token[],
  from: number,
  length: number,
  long: readonly Token[],
): boolean {
  const isAt = (start: number) =>
    start >= 0 && long.every((word, number) => tokens[start + number]?.key === word.key);
  if (isAt(from + length)) return true;
  for (let between = 0; between <= mostBetween; between += 1) {
    if (isAt(from - between - long.length)) return true;
  }
  return false;
}
