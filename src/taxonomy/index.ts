export { checkExamples, type ExampleResult, type ExampleTagger } from './check-examples.ts';
export { type CategoryExamples, countExamples } from './example-counts.ts';
export { exampleProblems } from './example-problems.ts';
export { type CorpusHits, type LintContext, lintTaxonomy, type TermTimes } from './lint/index.ts';
export { type Addition, addCategory, type NewCategory } from './new/index.ts';
export { type TermToMeasure, termsToMeasure } from './own-lines.ts';
export { type ParsedTaxonomy, parseTaxonomy, type TaxonomyFile } from './parse-taxonomy.ts';
export { parseYaml } from './parse-yaml.ts';
export { proposals } from './proposals/index.ts';
export { categoryText, overviewText, referencePage } from './show/index.ts';
export {
  type CountedDocument,
  type Neighbour,
  neighboursOf,
  type Suggestion,
  suggestFrom,
  suggestUnreached,
  unreachedBy,
} from './suggest/index.ts';
