import type { Problem } from '../model/index.ts';
import { compileTaxonomy } from '../tag/index.ts';
import {
  type CategoryExamples,
  checkExamples,
  countExamples,
  exampleProblems,
  parseTaxonomy,
} from '../taxonomy/index.ts';
import type { TextFile } from './toolkit.ts';

/** What running a taxonomy's examples gave; null for `categories` where the taxonomy itself has an error. */
export type TaxonomyTest = Readonly<{
  version: string | null;
  categories: readonly CategoryExamples[] | null;
  /** Faults of the taxonomy, examples that fail (errors) and known gaps (notes), each with its place. */
  problems: readonly Problem[];
}>;

/** Tags every example of a taxonomy with the taxonomy itself. */
export function testTaxonomy(files: readonly TextFile[]): TaxonomyTest {
  const { taxonomy, problems, sources } = parseTaxonomy(files);
  if (taxonomy === null) return { version: null, categories: null, problems };
  const results = checkExamples(taxonomy, compileTaxonomy(taxonomy));
  return {
    version: taxonomy.version,
    categories: countExamples(taxonomy, results),
    problems: [...problems, ...exampleProblems(sources, results)],
  };
}
