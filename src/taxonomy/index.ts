export { checkExamples, type ExampleResult, type ExampleTagger } from './check-examples.ts';
export { type CategoryExamples, countExamples } from './example-counts.ts';
export { exampleProblems } from './example-problems.ts';
export { type ParsedTaxonomy, parseTaxonomy, type TaxonomyFile } from './parse-taxonomy.ts';
export { lineInYaml, parseYaml } from './parse-yaml.ts';
export { proposals } from './proposals/index.ts';
export { rememberingReader } from './read-file.ts';
export { categoryText, overviewText, referencePage } from './show/index.ts';
