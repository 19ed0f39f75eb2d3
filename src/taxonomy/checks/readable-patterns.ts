import { parsePattern } from '../../text/index.ts';
import { type Check, problemAt } from '../source.ts';
import { patternsOf } from './terms.ts';

/** Every pattern can be read, every term says what it matches, and every category in use has a term. */
export const readablePatterns: Check = (sources) =>
  sources.flatMap(({ facet, file }) =>
    facet.categories.flatMap((category, index) => {
      const bad = patternsOf(category, index).flatMap(({ text, path }) => {
        const parsed = parsePattern(text);
        if (parsed.ok) return [];
        return [
          problemAt(file, path, 'error', {
            code: 'taxonomy-bad-pattern',
            message: `The pattern "${text}" of "${category.id}" cannot be read: ${parsed.why}.`,
            hint: parsed.hint,
          }),
        ];
      });
      const empty = category.terms.flatMap((term, at) => {
        if (typeof term === 'string' || (term.any === undefined) !== (term.near === undefined)) return [];
        return [
          problemAt(file, ['categories', index, 'terms', at], 'error', {
            code: 'taxonomy-bad-pattern',
            message: `A term of "${category.id}" must have either "any" or "near", and not both.`,
            hint: 'Write phrases under "any", or words that stand close together under "near".',
          }),
        ];
      });
      const none =
        category.terms.length > 0 || category.status === 'deprecated'
          ? []
          : [
              problemAt(file, ['categories', index, 'terms'], 'error', {
                code: 'taxonomy-no-terms',
                message: `"${category.id}" has no terms, so it can never be found.`,
                hint: 'Add a term, or set its status to deprecated.',
              }),
            ];
      return [...bad, ...empty, ...none];
    }),
  );
