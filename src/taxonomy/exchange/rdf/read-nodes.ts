import type { Problem } from '../../../model/index.ts';
import { idIn, sourceBase } from '../../../model/names.ts';
import type { ReadFacet, ReadTaxonomy } from '../format.ts';
import { placesIn } from '../places.ts';
import { unreadable } from '../problems.ts';
import { readTerm } from '../written.ts';
import { categoryFields, exampleFields, facetFields, idOf, readFields } from './category-fields.ts';
import { records } from './field.ts';
import type { ReadNode } from './node.ts';
import { notUnderstood } from './not-understood.ts';
import { textOf } from './read-values.ts';
import { sortConcepts } from './sort-concepts.ts';
import { dcterms, owl, patternType, pcp, skos } from './vocabulary.ts';

/** Where the parts of a category stand: under the predicate that says them. */
const predicates: readonly (readonly [path: readonly string[], predicate: string])[] = [
  [['id'], skos('notation')],
  [['label'], skos('prefLabel')],
  [['definition'], skos('definition')],
  [['terms'], pcp('terms')],
  [['falseFriends'], pcp('falseFriends')],
  [['examples', 'match'], skos('example')],
  [['examples', 'noMatch'], pcp('noMatch')],
  [['related'], skos('related')],
  [['broader'], skos('broader')],
  [['replacedBy'], dcterms('isReplacedBy')],
  [['status'], pcp('status')],
  [['since'], pcp('since')],
];

/** A taxonomy out of the statements of a SKOS file, its own or another program's. `name` is what problems call the file. */
export function readScheme(nodes: readonly ReadNode[], name: string): ReadTaxonomy {
  const { facets, problems } = sortConcepts(nodes, name);
  if (facets.length === 0 && problems.length === 0) problems.push(noConcepts(name));
  if (problems.some(({ severity }) => severity === 'error')) return { about: {}, facets: [], problems };
  return {
    about: aboutOf(nodes),
    ...migrationsOf(nodes),
    facets: facets.map(({ node, categories }) => facetOf(node, categories, name)),
    problems: [...problems, ...nodes.flatMap((node) => badTerms(node, name)), ...notUnderstood(nodes, name)],
  };
}

function facetOf(node: ReadNode, categories: readonly ReadNode[], name: string): ReadFacet {
  const places = placesIn({ file: name, line: node.line });
  categories.forEach((category, at) => {
    const path = ['categories', at];
    places.mark(path, { file: name, line: category.line });
    for (const [part, predicate] of predicates) {
      const line = category.said.get(predicate)?.[0]?.line;
      if (line !== undefined) places.mark([...path, ...part], { file: name, line });
    }
  });
  const value = { ...readFields(facetFields, node), categories: categories.map(categoryOf) };
  return { value, locate: places.locate };
}

function categoryOf(node: ReadNode): Record<string, unknown> {
  const label = textOf(node, skos('prefLabel')) ?? '';
  const { match = [], noMatch = [], ...more } = readFields(exampleFields, node);
  const { status = 'experimental', ...fields } = readFields(categoryFields(label), node);
  return { ...fields, status, examples: { match, noMatch, ...more } };
}

function aboutOf(nodes: readonly ReadNode[]): ReadTaxonomy['about'] {
  const scheme = nodes.find((node) => node.said.has(owl('versionInfo')));
  const version = scheme === undefined ? undefined : textOf(scheme, owl('versionInfo'));
  const sources = nodes.flatMap((node): [string, string][] => {
    const text = textOf(node, dcterms('bibliographicCitation'));
    if (text === undefined || idIn(sourceBase, node.iri) === null) return [];
    return [[idOf(node.iri, sourceBase), text]];
  });
  return { ...(version === undefined ? {} : { version }), sources: Object.fromEntries(sources) };
}

function migrationsOf(nodes: readonly ReadNode[]): Pick<ReadTaxonomy, 'migrations'> {
  const scheme = nodes.find((node) => node.said.has(pcp('migrations')));
  const migrations = scheme && records(pcp('migrations')).read(scheme);
  return Array.isArray(migrations) ? { migrations } : {};
}

function badTerms({ iri, said }: ReadNode, name: string): Problem[] {
  return (said.get(pcp('terms')) ?? []).flatMap(({ value, line }) =>
    ('list' in value ? value.list : []).flatMap((item) => {
      if (!('text' in item) || item.datatype !== patternType) return [];
      const { fault } = readTerm(item.text);
      if (fault === undefined) return [];
      return [
        unreadable(
          `A term of "${idOf(iri)}" cannot be read: ${item.text.slice(0, 80)}`,
          'Write it as {any: [nipped in the bud], weight: 0.3}, or as words alone.',
          { file: name, line },
        ),
      ];
    }),
  );
}

function noConcepts(name: string): Problem {
  return unreadable(
    'The file holds no concept of SKOS.',
    'Give a file with skos:Concept in it, such as "pcp taxonomy export --format skos-turtle" makes.',
    { file: name },
  );
}
