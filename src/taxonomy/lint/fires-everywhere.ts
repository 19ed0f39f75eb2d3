import { problemAt } from '../source.ts';
import type { Lint } from './lint.ts';

/** A category of more than this part of all sentences tells nobody anything. */
const mostPart = 0.25;
/** Of fewer sentences no part is told. */
const fewest = 100;

/** No category is given to a quarter of all sentences: such a one has a term that any text holds. */
export const firesEverywhere: Lint = (sources, { corpus }) => {
  if (corpus === null || corpus.sentences < fewest) return [];
  return sources.flatMap(({ facet, file }) =>
    facet.categories.flatMap(({ id, onlyAlone }, index) => {
      const hits = corpus.byCategory.get(id)?.size ?? 0;
      // One that is given where nothing else is has no terms of its own to mend.
      if (onlyAlone || hits <= mostPart * corpus.sentences) return [];
      return [
        problemAt(file, ['categories', index, 'terms'], 'warning', {
          code: 'taxonomy-fires-everywhere',
          message: `"${id}" is given to ${hits} of ${corpus.sentences} sentences.`,
          hint: 'Run "pcp explain" on some of them, and make the term that is found everywhere more exact.',
        }),
      ];
    }),
  );
};
