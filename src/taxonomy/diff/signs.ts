import type { Abbreviation } from '../../model/index.ts';
import { type Token, tokenise, wordKey } from '../../text/index.ts';

/** Signs by which a text can be found: its words' keys, their exact letters, and the words as they begin. */
export type Signs = Readonly<{
  keys: ReadonlySet<string>;
  exacts: ReadonlySet<string>;
  words: ReadonlySet<string>;
}>;

/** The signs of a text's own words. */
export function signsOf(text: string): Signs {
  const tokens = tokenise(text);
  const joined = joinedIn(text, tokens);
  return {
    keys: new Set([...tokens.map(({ key }) => key), ...joined.map(wordKey)]),
    exacts: new Set(tokens.map(({ exact }) => exact)),
    words: new Set([...tokens.map(({ folded }) => folded), ...joined]),
  };
}

/** Two words with one sign between them, which the tagger may read as one; which signs count is for the tagger to say. */
function joinedIn(text: string, tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ folded, end }, at) => {
    const next = tokens[at + 1];
    return next !== undefined && next.start === end + 1 && text[end] !== ' ' ? [folded + next.folded] : [];
  });
}

/**
 * Reads the signs of texts of a document that defines abbreviations: those of a text and of what the abbreviations in it
 * stand for. What was read is kept, as many sentences share headings and lead-ins.
 */
export function signReader(abbreviations: readonly Abbreviation[]): (text: string) => Signs {
  const longForms = Map.groupBy(abbreviations, ({ short }) => tokenise(short)[0]?.exact ?? '');
  const known = new Map<string, Signs>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const meant =
      longForms.size === 0 ? [] : tokenise(text).flatMap((token) => longFormsAt(token, longForms));
    const signs = [...new Set([text, ...meant])].map(signsOf).reduce(together);
    known.set(text, signs);
    return signs;
  };
}

/** What may stand at a word: a short form is also met in the plural, and after a capital "The". */
function longFormsAt(
  { exact }: Token,
  longForms: ReadonlyMap<string, readonly Abbreviation[]>,
): readonly string[] {
  const words = [exact, exact.replace(/s$/, ''), exact.replace(/^The$/, 'the')];
  return words.flatMap((word) => longForms.get(word) ?? []).map(({ long }) => long);
}

function together(one: Signs, other: Signs): Signs {
  return {
    keys: new Set([...one.keys, ...other.keys]),
    exacts: new Set([...one.exacts, ...other.exacts]),
    words: new Set([...one.words, ...other.words]),
  };
}
