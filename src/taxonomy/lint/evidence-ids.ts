import { nearest } from '../../text/index.ts';
import { problemAt } from '../source.ts';
import type { Lint } from './lint.ts';

/** Every id under `evidence` is an intervention of the evidence base. */
export const evidenceIds: Lint = (sources, { evidence }) =>
  sources.flatMap(({ facet, file }) =>
    facet.categories.flatMap((category, index) =>
      (category.evidence ?? []).flatMap((id, at) => {
        if (evidence.has(id)) return [];
        const meant = nearest(id, [...evidence]);
        return [
          problemAt(file, ['categories', index, 'evidence', at], 'error', {
            code: 'taxonomy-unknown-evidence',
            message: `"${category.id}" names the evidence "${id}", which is not in the evidence base.`,
            hint: meant
              ? `Did you mean "${meant}"? Correct the id or remove it.`
              : 'Correct the id, remove it, or add the intervention to the evidence base.',
          }),
        ];
      }),
    ),
  );
