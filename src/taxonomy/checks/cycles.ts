import type { Category } from '../../model/index.ts';
import { type Check, problemAt } from '../source.ts';

/** No category is wider than itself, by way of others (SKOS, "hierarchical cycles"). */
export const cycles: Check = (sources) => {
  const all = new Map(sources.flatMap(({ facet }) => facet.categories.map((one) => [one.id, one] as const)));
  const told = new Set<string>();
  return sources.flatMap(({ facet, file }) =>
    facet.categories.flatMap(({ id }, index) => {
      const circle = told.has(id) ? null : circleFrom(id, all);
      if (circle === null) return [];
      for (const one of circle) told.add(one);
      return [
        problemAt(file, ['categories', index, 'broader'], 'error', {
          code: 'taxonomy-cycle',
          message: `"${id}" is wider than itself: ${[...circle, id].join(' -> ')}.`,
          hint: 'Remove "broader" from one of them, or name a category outside the circle.',
        }),
      ];
    }),
  );
};

/** The ids from `id` by way of wider ones until it comes again; null where it does not. */
function circleFrom(id: string, all: ReadonlyMap<string, Category>): string[] | null {
  const met = new Set<string>();
  let at: string | undefined = id;
  while (at !== undefined && !met.has(at)) {
    met.add(at);
    at = all.get(at)?.broader;
  }
  return at === id ? [...met] : null;
}
