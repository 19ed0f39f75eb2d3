import type { Problem } from '../model/index.ts';
import type { ExampleResult } from './check-examples.ts';
import { type FacetSource, problemAt } from './source.ts';

/**
 * A problem for each example that does not behave, at its place: an error for `match` and `noMatch`, a note for a
 * `todo` that still fails (a known gap) and for one that fails no longer.
 */
export function exampleProblems(
  sources: readonly FacetSource[],
  results: readonly ExampleResult[],
): Problem[] {
  return results.flatMap((result) => {
    const source = sources.find(({ facet }) => facet.facet === result.facet);
    const index = source?.facet.categories.findIndex(({ id }) => id === result.code) ?? -1;
    if (source === undefined || index < 0) return [];
    const { side, sentence } = result;
    const at = source.facet.categories[index]!.examples[side]!.indexOf(sentence);
    const severity = side === 'todo' ? 'info' : 'error';
    return [problemAt(source.file, ['categories', index, 'examples', side, at], severity, wordsOf(result))];
  });
}

function wordsOf({ code, side, sentence, given, failed }: ExampleResult) {
  const instead = given.length === 0 ? 'no category of the facet' : given.map((id) => `"${id}"`).join(', ');
  if (side === 'todo') {
    return failed
      ? {
          code: 'taxonomy-known-gap',
          message: `"${sentence}" is not yet given "${code}"; it has ${instead}.`,
          hint: 'Add a term that reaches it, then move it to "match".',
        }
      : {
          code: 'taxonomy-gap-closed',
          message: `"${sentence}" is now given "${code}".`,
          hint: 'Move it from "todo" to "match".',
        };
  }
  return {
    code: 'taxonomy-example-fails',
    message:
      side === 'match'
        ? `"${sentence}" should be given "${code}" and has ${instead}.`
        : `"${sentence}" should not be given "${code}" and is.`,
    hint: `Run "pcp explain" on the sentence to see which terms spoke, then mend a term or the example.`,
  };
}
