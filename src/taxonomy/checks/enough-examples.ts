import { type Check, problemAt } from '../source.ts';

const fewest = 3;

/** Every category in use has at least three sentences it matches and three it does not, none given twice. */
export const enoughExamples: Check = (sources) =>
  sources.flatMap(({ facet, file }) =>
    facet.categories.flatMap((category, index) => {
      if (category.status === 'deprecated') return [];
      return (['match', 'noMatch'] as const).flatMap((side) => {
        const examples = category.examples[side];
        if (new Set(examples).size >= fewest) return [];
        return [
          problemAt(file, ['categories', index, 'examples', side], 'error', {
            code: 'taxonomy-few-examples',
            message: `"${category.id}" has ${new Set(examples).size} different "${side}" examples; ${fewest} are needed.`,
            hint:
              side === 'match'
                ? 'Add sentences that a reader would give this category.'
                : 'Add sentences that hold similar words and do not belong here.',
          }),
        ];
      });
    }),
  );
