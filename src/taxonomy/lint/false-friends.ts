import type { Problem } from '../../model/index.ts';
import { patternsOf } from '../checks/terms.ts';
import { type FacetSource, problemAt } from '../source.ts';
import type { Lint } from './lint.ts';
import { covers, type Sequence, sequencesOf } from './steps.ts';

/**
 * A false friend hides what it touches unless that is longer. One that reads the same words as a term of its own
 * category therefore hides the term wherever it stands. One that takes a single alternative out of a term is the way to
 * write an exception, and no fault.
 */
export const falseFriends: Lint = (sources) =>
  sources.flatMap((source) =>
    source.facet.categories.flatMap((category, index) => {
      const patterns = patternsOf(category, index);
      const terms = patterns.filter(({ use }) => use === 'term').map(({ text }) => text);
      return patterns
        .filter(({ use }) => use === 'false-friend')
        .flatMap(({ text, path }) =>
          terms.flatMap((term) => hiding(source, category.id, { text, path }, term)),
        );
    }),
  );

function hiding(
  { file }: FacetSource,
  id: string,
  friend: Readonly<{ text: string; path: readonly (string | number)[] }>,
  term: string,
): Problem[] {
  const masks = sequencesOf(friend.text);
  const own = sequencesOf(term);
  const isHidden = (sequence: Sequence) => masks.some((mask) => readsTheSame(mask, sequence));
  if (own.length === 0 || !own.every(isHidden)) return [];
  return [
    problemAt(file, friend.path, 'error', {
      code: 'taxonomy-hidden-term',
      message: `The false friend "${friend.text}" of "${id}" hides its own term "${term}".`,
      hint: 'Remove one of the two, or make the false friend longer by the words that set it apart.',
    }),
  ];
}

function readsTheSame(mask: Sequence, sequence: Sequence): boolean {
  return mask.length === sequence.length && mask.every((step, at) => covers(step, sequence[at]!));
}
