import type { Taxonomy } from '../model/index.ts';
import type { ExampleResult } from './check-examples.ts';

/** How many examples of one kind a category has, and how many of them do not behave. */
export type ExampleCount = Readonly<{ given: number; failed: number }>;

/** A category's examples by kind. */
export type CategoryExamples = Readonly<{
  facet: string;
  code: string;
  label: string;
  match: ExampleCount;
  noMatch: ExampleCount;
  /** Known gaps; `failed` are those still open. */
  todo: ExampleCount;
}>;

const kinds = ['match', 'noMatch', 'todo'] as const;

/** Every category in use with its examples counted, in the taxonomy's order. */
export function countExamples(taxonomy: Taxonomy, results: readonly ExampleResult[]): CategoryExamples[] {
  return taxonomy.facets.flatMap(({ facet, categories }) =>
    categories
      .filter(({ status }) => status !== 'deprecated')
      .map(({ id, label, examples }) => {
        const own = results.filter((result) => result.facet === facet && result.code === id && result.failed);
        const [match, noMatch, todo] = kinds.map((side) => ({
          given: examples[side]?.length ?? 0,
          failed: own.filter((result) => result.side === side).length,
        }));
        return { facet, code: id, label, match: match!, noMatch: noMatch!, todo: todo! };
      }),
  );
}
