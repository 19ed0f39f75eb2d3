import type { Category, Term } from '../../model/index.ts';
import { commonWords, tokenise } from '../../text/index.ts';

/** Words by which a category is looked for, with weights, and beginnings of words (`resilien*`) with theirs. */
export type Query = Readonly<{ words: ReadonlyMap<string, number>; beginnings: ReadonlyMap<string, number> }>;

/** How much a word counts by where the category has it: its terms were chosen for their words, its definition for its sense. */
const weights = { terms: 3, label: 3, examples: 1, definition: 1, include: 0.5 } as const;

/** What a category says of itself, as words: each once, with the most that any place gives it. */
export function queryOf({ label, definition, include = '', terms, examples }: Category): Query {
  const words = new Map<string, number>();
  const beginnings = new Map<string, number>();
  const take = (into: Map<string, number>, word: string, weight: number) =>
    into.set(word, Math.max(weight, into.get(word) ?? 0));
  const takeText = (text: string, weight: number) => {
    for (const { key, folded } of tokenise(text)) if (isTelling(folded)) take(words, key, weight);
  };
  for (const text of terms.flatMap(stringsOf)) {
    for (const [, beginning] of text.matchAll(/([\p{L}\p{N}]{3,40})\*/gu))
      take(beginnings, beginning!.toLowerCase(), weights.terms);
    takeText(text.replace(/[\p{L}\p{N}]{1,40}\*/gu, ' '), weights.terms);
  }
  takeText(label, weights.label);
  for (const text of examples.match) takeText(text, weights.examples);
  takeText(definition, weights.definition);
  takeText(include, weights.include);
  return { words, beginnings };
}

/** Common words say nothing of a category, nor do those that hold phrases together. */
export const isTelling = (folded: string): boolean => folded.length > 1 && !commonWords.has(folded);

const stringsOf = (term: Term): readonly string[] =>
  typeof term === 'string' ? [term] : [...(term.any ?? []), ...(term.near ?? [])];
