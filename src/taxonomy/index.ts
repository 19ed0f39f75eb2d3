export { checkExamples, type ExampleResult, type ExampleTagger } from './check-examples.ts';
export { type ParsedTaxonomy, parseTaxonomy, type TaxonomyFile } from './parse-taxonomy.ts';
export { parseYaml } from './parse-yaml.ts';
export { proposals } from './proposals/index.ts';
