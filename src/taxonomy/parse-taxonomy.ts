import { z } from 'zod';
import { facetSchema, type Problem, type Taxonomy } from '../model/index.ts';
import { sha256 } from '../text/index.ts';
import { checks } from './checks/index.ts';
import { unknownSources } from './checks/unknown-sources.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { schemaProblems } from './schema-problems.ts';
import type { FacetSource } from './source.ts';

/** A file of the taxonomy folder: its name and its text. */
export type TaxonomyFile = Readonly<{ name: string; text: string }>;

export type ParsedTaxonomy = Readonly<{
  taxonomy: Taxonomy | null;
  problems: Problem[];
  /** Every facet that fits the schema, with the places of its parts, whether or not others have errors. */
  sources: readonly FacetSource[];
}>;

/** The one file that is no facet: it says which version the folder is and what its source ids stand for. */
const aboutName = /(?:^|[\\/])taxonomy\.ya?ml$/;
const aboutSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  sources: z.record(z.string(), z.string()).optional(),
});
type About = z.infer<typeof aboutSchema>;

/**
 * Reads and checks a taxonomy: one facet a file, and `taxonomy.yaml` with version and sources. Every problem has file,
 * line and column. Any error makes `taxonomy` null; warnings do not. The order of `files` does not matter.
 */
export function parseTaxonomy(files: readonly TaxonomyFile[]): ParsedTaxonomy {
  const ordered = files.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const problems: Problem[] = [];
  let about: About = { version: '0.0.0' };
  const sources: FacetSource[] = [];
  for (const { name, text } of ordered) {
    const file = readYaml(name, text);
    problems.push(...file.problems);
    if (file.problems.length > 0) continue;
    if (aboutName.test(name)) about = readAbout(file, problems) ?? about;
    else readFacet(file, problems, sources);
  }
  if (sources.length === 0 && problems.length === 0) problems.push(noFacets());
  for (const check of checks) problems.push(...check(sources));
  problems.push(...unknownSources(sources, about.sources));
  if (problems.some(({ severity }) => severity === 'error')) return { taxonomy: null, problems, sources };
  const facets = sources.map(({ facet }) => facet);
  const { version, sources: named = {} } = about;
  return { taxonomy: { version, hash: hashOf(ordered), facets, sources: named }, problems, sources };
}

function readFacet(file: YamlFile, problems: Problem[], sources: FacetSource[]): void {
  const parsed = facetSchema.safeParse(file.value);
  if (parsed.success) sources.push({ facet: parsed.data, file });
  else problems.push(...schemaProblems(file, parsed.error));
}

function readAbout(file: YamlFile, problems: Problem[]): About | null {
  const parsed = aboutSchema.safeParse(file.value);
  if (parsed.success) return parsed.data;
  problems.push(...schemaProblems(file, parsed.error));
  return null;
}

function noFacets(): Problem {
  return {
    code: 'taxonomy-empty',
    severity: 'error',
    message: 'No facet was found.',
    hint: 'Give a folder with at least one facet file (.yaml), such as corpus/taxonomy.',
    where: {},
  };
}

/** Names count, so that a renamed file is a changed taxonomy; line ends do not. */
function hashOf(files: readonly TaxonomyFile[]): string {
  const plain = files.map(({ name, text }) => [name.replace(/^.*[\\/]/, ''), text.replace(/\r\n?/g, '\n')]);
  return sha256(JSON.stringify(plain));
}
