import type { Category, Term } from '../../model/index.ts';
import type { Path } from '../read-yaml.ts';
import { problemAt } from '../source.ts';
import type { Lint } from './lint.ts';

/** What stands for something still to be written, as `pcp taxonomy new` leaves it. */
export const placeholder = 'TODO';

/** Nothing is left as a placeholder. */
export const unfinished: Lint = (sources) =>
  sources.flatMap(({ facet, file }) =>
    facet.categories.flatMap((category, index) =>
      textsOf(category)
        .filter(({ text }) => text.startsWith(placeholder))
        .map(({ text, path }) =>
          problemAt(file, ['categories', index, ...path], 'error', {
            code: 'taxonomy-unfinished',
            message: `"${category.id}" is unfinished: "${text}".`,
            hint: 'Write what belongs here in its place.',
          }),
        ),
    ),
  );

type Placed = Readonly<{ text: string; path: Path }>;

function textsOf(category: Category): Placed[] {
  const single = (['label', 'definition', 'include', 'exclude'] as const).flatMap((key) => {
    const text = category[key];
    return text === undefined ? [] : [{ text, path: [key] }];
  });
  const examples = (['match', 'noMatch', 'todo'] as const).flatMap((side) =>
    (category.examples[side] ?? []).map((text, at) => ({ text, path: ['examples', side, at] })),
  );
  return [...single, ...category.terms.flatMap(inTerm), ...examples];
}

function inTerm(term: Term, at: number): Placed[] {
  if (typeof term === 'string') return [{ text: term, path: ['terms', at] }];
  return (['any', 'near'] as const).flatMap((key) =>
    (term[key] ?? []).map((text, place) => ({ text, path: ['terms', at, key, place] })),
  );
}
