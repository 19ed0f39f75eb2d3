import type { Category, Facet, Taxonomy } from '../../../model/index.ts';
import { categoryIri, facetIri, schemeIri, sourceIri } from '../../../model/names.ts';
import { categoryFields, exampleFields, facetFields } from './category-fields.ts';
import { type Field, records } from './field.ts';
import type { Node, Property } from './node.ts';
import { dcterms, iri, number, owl, pcp, plain, rdf, skos, words } from './vocabulary.ts';

/** What the scheme is called in other programs. */
const title = 'Subjects of Police and Crime Plans';

/**
 * A taxonomy as statements of SKOS (W3C Recommendation, 2009): one scheme, a top concept a facet, a concept a category.
 * What SKOS has no word for is said in the project's own vocabulary, so that nothing is lost.
 */
export function nodesOf(taxonomy: Taxonomy): Node[] {
  const { version, facets, sources = {}, migrations } = taxonomy;
  const scheme: Node = {
    iri: schemeIri,
    properties: [
      [rdf('type'), [iri(skos('ConceptScheme'))]],
      [skos('prefLabel'), [words(title)]],
      [owl('versionInfo'), [plain(version)]],
      ...(migrations === undefined ? [] : records(pcp('migrations')).write(migrations)),
      ...(facets.length > 0
        ? [[skos('hasTopConcept'), facets.map(({ facet }) => iri(facetIri(facet)))] as const]
        : []),
    ],
  };
  return [scheme, ...facets.flatMap(facetNodes), ...Object.entries(sources).map(sourceNode)];
}

function facetNodes(facet: Facet, order: number): Node[] {
  const node: Node = {
    iri: facetIri(facet.facet),
    properties: merged([
      [rdf('type'), [iri(skos('Concept')), iri(pcp('Facet'))]],
      [skos('inScheme'), [iri(schemeIri)]],
      [skos('topConceptOf'), [iri(schemeIri)]],
      [pcp('order'), [number(order + 1)]],
      ...said(facetFields, facet),
    ]),
  };
  return [node, ...facet.categories.map((category, at) => categoryNode(facet.facet, category, at))];
}

function categoryNode(facet: string, category: Category, order: number): Node {
  return {
    iri: categoryIri(category.id),
    properties: merged([
      [rdf('type'), [iri(skos('Concept'))]],
      [skos('inScheme'), [iri(schemeIri)]],
      ...(category.broader === undefined ? [[skos('broader'), [iri(facetIri(facet))]] as const] : []),
      [pcp('inFacet'), [iri(facetIri(facet))]],
      [pcp('order'), [number(order + 1)]],
      ...said(categoryFields(category.label), category),
      ...said(exampleFields, category.examples),
    ]),
  };
}

function sourceNode([id, text]: readonly [string, string]): Node {
  return {
    iri: sourceIri(id),
    properties: [
      [rdf('type'), [iri(dcterms('BibliographicResource'))]],
      [dcterms('identifier'), [plain(id)]],
      [dcterms('bibliographicCitation'), [plain(text)]],
    ],
  };
}

/** What the fields say of a thing, in the fields' order; nothing of parts that it does not have. */
function said<T extends object>(fields: Readonly<Record<string, unknown>>, thing: T): Property[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const value = (thing as Record<string, unknown>)[key];
    return value === undefined ? [] : (field as Field<unknown>).write(value);
  });
}

/** Each predicate once, with all its objects. */
function merged(properties: readonly Property[]): Property[] {
  const groups = Map.groupBy(properties, ([predicate]) => predicate);
  return [...groups].map(([predicate, same]) => [predicate, same.flatMap(([, values]) => values)]);
}
