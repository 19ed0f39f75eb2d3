import type { Problem } from '../../../model/index.ts';
import { categoryIri, facetIri } from '../../../model/names.ts';
import { limits } from '../limits.ts';
import { unreadable } from '../problems.ts';
import { slug } from '../slug.ts';
import { idOf } from './category-fields.ts';
import type { ReadNode, Value } from './node.ts';
import { irisOf, textOf } from './read-values.ts';
import { pcp, rdf, skos } from './vocabulary.ts';

type Sorted = Readonly<{ node: ReadNode; categories: readonly ReadNode[] }>;

/**
 * Facets with their categories. A facet is what says that it is one, or a concept without a broader one that others
 * stand under; a category belongs to the facet it names, else to the one at the top of its broader concepts. Names of
 * concepts are made our own throughout, so that references hold. A concept under no facet is a problem.
 */
export function sortConcepts(
  nodes: readonly ReadNode[],
  name: string,
): { facets: Sorted[]; problems: Problem[] } {
  const concepts = nodes.filter((node) => irisOf(node, rdf('type')).includes(skos('Concept')));
  if (concepts.length > limits.items) return { facets: [], problems: [tooMany(concepts.length, name)] };
  const parents = parentsOf(concepts);
  const topOf = (iri: string): string => {
    const met = new Set<string>();
    let at = iri;
    for (let up = parents.get(at); up !== undefined && !met.has(at); up = parents.get(at)) {
      met.add(at);
      at = up;
    }
    return at;
  };
  const hasChildren = new Set(parents.values());
  const isFacet = (node: ReadNode) =>
    irisOf(node, rdf('type')).includes(pcp('Facet')) ||
    (!parents.has(node.iri) && !node.said.has(pcp('inFacet')) && hasChildren.has(node.iri));
  const facets = concepts.filter(isFacet);
  const facetIris = new Set(facets.map(({ iri }) => iri));
  const facetOf = (node: ReadNode) => irisOf(node, pcp('inFacet'))[0] ?? topOf(node.iri);
  const categories = concepts.filter(({ iri }) => !facetIris.has(iri));
  const problems = categories.filter((node) => !facetIris.has(facetOf(node))).map((node) => lost(node, name));
  const own = ourNames(concepts, facetIris);
  const under = Map.groupBy(categories, facetOf);
  return {
    facets: facets.toSorted(byOrder).map((node) => ({
      node: renamed(node, own),
      categories: (under.get(node.iri) ?? [])
        .toSorted(byOrder)
        .map((category) => withoutFacetAbove(renamed(category, own), own, facetIris)),
    })),
    problems,
  };
}

/** Each concept's first broader one, said of it or of the other as narrower. */
function parentsOf(concepts: readonly ReadNode[]): Map<string, string> {
  const parents = new Map<string, string>();
  for (const node of concepts) {
    for (const child of irisOf(node, skos('narrower'))) parents.set(child, node.iri);
  }
  for (const node of concepts) {
    const broader = irisOf(node, skos('broader'))[0];
    if (broader !== undefined) parents.set(node.iri, broader);
  }
  return parents;
}

function ourNames(concepts: readonly ReadNode[], facets: ReadonlySet<string>): Map<string, string> {
  return new Map(
    concepts.map((node) => {
      const id = textOf(node, skos('notation')) ?? slug(idOf(node.iri));
      return [node.iri, facets.has(node.iri) ? facetIri(id) : categoryIri(id)];
    }),
  );
}

function renamed(node: ReadNode, own: ReadonlyMap<string, string>): ReadNode {
  const named = (value: Value): Value => ('iri' in value ? { iri: own.get(value.iri) ?? value.iri } : value);
  const said = new Map(
    [...node.said].map(([predicate, objects]) => [
      predicate,
      objects.map(({ value, line }) => ({ value: named(value), line })),
    ]),
  );
  const iri = own.get(node.iri) ?? node.iri;
  if (!said.has(skos('notation')))
    said.set(skos('notation'), [{ value: { text: idOf(iri) }, line: node.line }]);
  return { iri, line: node.line, said };
}

/** A facet above a category is where it stands, not a wider category. */
function withoutFacetAbove(
  node: ReadNode,
  own: ReadonlyMap<string, string>,
  facets: ReadonlySet<string>,
): ReadNode {
  const above = new Set([...facets].map((iri) => own.get(iri)));
  const broader = (node.said.get(skos('broader')) ?? []).filter(
    ({ value }) => !('iri' in value && above.has(value.iri)),
  );
  const said = new Map(node.said);
  if (broader.length > 0) said.set(skos('broader'), broader);
  else said.delete(skos('broader'));
  return { ...node, said };
}

function byOrder(a: ReadNode, b: ReadNode): number {
  const orderOf = (node: ReadNode) => Number(textOf(node, pcp('order')) ?? Number.MAX_SAFE_INTEGER);
  return orderOf(a) - orderOf(b) || a.line - b.line;
}

function lost(node: ReadNode, name: string): Problem {
  return unreadable(
    `The concept "${textOf(node, skos('prefLabel')) ?? node.iri}" stands under no facet.`,
    'Give it a skos:broader concept that is a facet, or is under one.',
    { file: name, line: node.line },
  );
}

function tooMany(count: number, name: string): Problem {
  return unreadable(
    `The file has ${count} concepts; at most ${limits.items} are read.`,
    'Export only the part of the vocabulary that is meant.',
    { file: name },
  );
}
