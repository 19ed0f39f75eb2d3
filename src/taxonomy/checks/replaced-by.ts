import { type Check, problemAt } from '../source.ts';

/** What replaces a category is there and in use, and only a deprecated category is replaced. */
export const replacedBy: Check = (sources) => {
  const all = new Map(
    sources.flatMap(({ facet }) => facet.categories.map((category) => [category.id, category])),
  );
  return sources.flatMap(({ facet, file }) =>
    facet.categories.flatMap((category, index) => {
      if (category.replacedBy === undefined) return [];
      const path = ['categories', index, 'replacedBy'];
      const successor = all.get(category.replacedBy);
      if (successor === undefined || successor.id === category.id) {
        return [
          problemAt(file, path, 'error', {
            code: 'taxonomy-replaced-by',
            message: `"${category.id}" is replaced by "${category.replacedBy}", which is no other category.`,
            hint: 'Name the id of a category of this taxonomy, or remove "replacedBy".',
          }),
        ];
      }
      if (category.status === 'deprecated' && successor.status !== 'deprecated') return [];
      return [
        problemAt(file, path, 'error', {
          code: 'taxonomy-replaced-by',
          message: `"${category.id}" has "replacedBy", but it is ${category.status} and "${successor.id}" is ${successor.status}.`,
          hint: 'A replaced category is deprecated, and what replaces it is not.',
        }),
      ];
    }),
  );
};
