import type { Category, Facet, Taxonomy } from '../model/index.ts';

/** What tags a sentence; the tagger of `src/tag` is one. */
export type ExampleTagger = Readonly<{
  tag(
    sentences: readonly { text: string; leadIn: null; leadInChain: string[]; heading: null }[],
  ): readonly (readonly { facet: string; code: string }[])[];
}>;

/** An example that does not behave as its category says. A `todo` that fails is a known gap, not a failure. */
export type ExampleResult = Readonly<{
  facet: string;
  code: string;
  side: 'match' | 'noMatch' | 'todo';
  sentence: string;
  /** Codes of the facet that the sentence was given. */
  given: readonly string[];
  failed: boolean;
}>;

/** Runs every example of the taxonomy; gives those that fail, and every `todo` with whether it still fails. */
export function checkExamples(taxonomy: Taxonomy, tagger: ExampleTagger): ExampleResult[] {
  return taxonomy.facets.flatMap((facet) =>
    facet.categories
      .filter(({ status }) => status !== 'deprecated')
      .flatMap((category) => resultsOf(facet, category, tagger)),
  );
}

function resultsOf(facet: Facet, category: Category, tagger: ExampleTagger): ExampleResult[] {
  return (['match', 'noMatch', 'todo'] as const).flatMap((side) => {
    const sentences = category.examples[side] ?? [];
    const tags = tagger.tag(
      sentences.map((text) => ({ text, leadIn: null, leadInChain: [], heading: null })),
    );
    return sentences.flatMap((sentence, index) => {
      const given = (tags[index] ?? []).filter((tag) => tag.facet === facet.facet).map((tag) => tag.code);
      const failed = given.includes(category.id) === (side === 'noMatch');
      if (!failed && side !== 'todo') return [];
      return [{ facet: facet.facet, code: category.id, side, sentence, given, failed }];
    });
  });
}
