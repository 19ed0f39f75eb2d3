import type { Token } from '../text/index.ts';
import { type Definitions, formAt, formsAt, type Meaning, meaningAt } from './definitions.ts';
import { type ReadOut, type Replaced, type Words, wordsOf } from './words.ts';

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
