import { problemAt } from '../source.ts';
import type { Lint } from './lint.ts';

/** Every category in use says what it means, in more than the words of its label. */
export const definitions: Lint = (sources) =>
  sources.flatMap(({ facet, file }) =>
    facet.categories.flatMap(({ id, label, definition, status }, index) => {
      const said = plain(definition);
      if (status === 'deprecated' || (said !== '' && said !== plain(label))) return [];
      return [
        problemAt(file, ['categories', index, 'definition'], 'error', {
          code: 'taxonomy-no-definition',
          message:
            said === ''
              ? `"${id}" has no definition.`
              : `The definition of "${id}" says no more than its label.`,
          hint: 'Say in one sentence what a text must speak of to be given this category.',
        }),
      ];
    }),
  );

function plain(text: string): string {
  return text.trim().replace(/\.$/, '').toLowerCase();
}
