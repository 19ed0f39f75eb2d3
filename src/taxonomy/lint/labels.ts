import { problemAt } from '../source.ts';
import type { Lint } from './lint.ts';

/**
 * No two categories in use have one label (qSKOS, "overlapping labels"): an error inside a facet, where a reader cannot
 * tell them apart; a warning across facets, whose name stands beside the label.
 */
export const labels: Lint = (sources) => {
  const owners = new Map<string, { id: string; facet: string }>();
  return sources.flatMap(({ facet, file }) =>
    facet.categories.flatMap(({ id, label, status }, index) => {
      if (status === 'deprecated') return [];
      const key = label.trim().toLowerCase();
      const owner = owners.get(key);
      if (owner === undefined) {
        owners.set(key, { id, facet: facet.facet });
        return [];
      }
      const severity = owner.facet === facet.facet ? 'error' : 'warning';
      return [
        problemAt(file, ['categories', index, 'label'], severity, {
          code: 'taxonomy-duplicate-label',
          message: `The label "${label}" of "${id}" is also the label of "${owner.id}" (${owner.facet}).`,
          hint: 'Give one of the two a label that says what sets it apart.',
        }),
      ];
    }),
  );
};
