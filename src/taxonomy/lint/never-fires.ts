import { problemAt } from '../source.ts';
import type { Lint } from './lint.ts';

/** A category that no sentence of the documents was given is to be experimental: a warning, or a note where it is. */
export const neverFires: Lint = (sources, { corpus }) => {
  if (corpus === null) return [];
  return sources.flatMap(({ facet, file }) =>
    facet.categories.flatMap(({ id, status }, index) => {
      if (corpus.byCategory.get(id)?.size !== 0) return [];
      const isStable = status === 'stable';
      return [
        problemAt(file, ['categories', index, isStable ? 'status' : 'id'], isStable ? 'warning' : 'info', {
          code: 'taxonomy-never-fires',
          message: `No sentence of the ${counted(corpus.documents, 'document')} is given "${id}"${isStable ? ', which is marked as stable' : ''}.`,
          hint: isStable
            ? 'Set its status to experimental, or add the words in which plans say this.'
            : 'Nothing need be done; set it to stable once plans speak of it.',
        }),
      ];
    }),
  );
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
