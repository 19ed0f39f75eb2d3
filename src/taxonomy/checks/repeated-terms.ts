import type { Problem } from '../../model/index.ts';
import { parsePattern } from '../../text/index.ts';
import { type Check, problemAt } from '../source.ts';
import { patternsOf } from './terms.ts';

/** A plain term stands once in its category, and in one category only of its facet. Compared by stems. */
export const repeatedTerms: Check = (sources) =>
  sources.flatMap(({ facet, file }) => {
    const problems: Problem[] = [];
    const owners = new Map<string, string>();
    facet.categories.forEach((category, index) => {
      for (const { text, path, use } of patternsOf(category, index)) {
        if (use !== 'term') continue;
        for (const key of new Set(keysOf(text))) {
          const owner = owners.get(key);
          owners.set(key, owner ?? category.id);
          if (owner === undefined) continue;
          problems.push(
            problemAt(file, path, 'warning', {
              code: 'taxonomy-repeated-term',
              message:
                owner === category.id
                  ? `The term "${text}" of "${category.id}" says again what an earlier term says.`
                  : `The term "${text}" of "${category.id}" is also a term of "${owner}".`,
              hint: 'Keep it in the one place where it belongs, or make one of the two more exact.',
            }),
          );
          break;
        }
      }
    });
    return problems;
  });

function keysOf(text: string): string[] {
  const parsed = parsePattern(text);
  return parsed.ok ? parsed.sequences.map((sequence) => JSON.stringify(sequence)) : [];
}
