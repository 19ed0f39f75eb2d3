import type { Category, Facet } from '../../../model/index.ts';
import { categoryBase, categoryIri, idIn, sourceBase, sourceIri } from '../../../model/names.ts';
import {
  type Field,
  name,
  records,
  scopeNote,
  sentence,
  shownIds,
  shownTexts,
  terms,
  texts,
  yesOrNo,
} from './field.ts';
import type { ReadNode } from './node.ts';
import { flagOf, irisOf, textOf } from './read-values.ts';
import { dcterms, flag, iri, owl, pcp, plain, skos } from './vocabulary.ts';

/** A field for every part of a thing. */
export type Fields<T> = { readonly [K in keyof T]-?: Field<NonNullable<T[K]>> };

/** The id that an IRI stands for: ours where it is one, else what follows its last separator. */
export function idOf(iri: string, base = categoryBase): string {
  return idIn(base, iri) ?? iri.replace(/^.*[/#:]/s, '');
}

/** Every part of a category but its examples, whose three lists have fields of their own. A new part has to be given its place here. */
export function categoryFields(label: string): Fields<Omit<Category, 'examples'>> {
  return {
    id: name(skos('notation')),
    label: sentence(skos('prefLabel')),
    definition: sentence(skos('definition')),
    include: scopeNote('Includes', true),
    exclude: scopeNote('Excludes', false),
    theme: name(pcp('theme')),
    width: name(pcp('width')),
    terms: terms(label),
    falseFriends: texts(pcp('falseFriends')),
    appliesFrom: name(pcp('appliesFrom')),
    appliesTo: name(pcp('appliesTo')),
    since: name(pcp('since')),
    status: {
      write: (value) => [
        ...(value === 'deprecated' ? ([[owl('deprecated'), [flag(true)]]] as const) : []),
        [pcp('status'), [plain(value)]],
      ],
      read: (node) => (flagOf(node, owl('deprecated')) === true ? 'deprecated' : textOf(node, pcp('status'))),
    },
    replacedBy: {
      write: (value) => [[dcterms('isReplacedBy'), [iri(categoryIri(value))]]],
      read: (node) => someId(irisOf(node, dcterms('isReplacedBy'))),
    },
    broader: {
      write: (value) => [[skos('broader'), [iri(categoryIri(value))]]],
      read: (node) => someId(irisOf(node, skos('broader'))),
    },
    related: shownIds(skos('related'), pcp('related'), categoryIri, (found) => idOf(found)),
    evidence: texts(pcp('evidence')),
    sources: shownIds(dcterms('source'), pcp('sources'), sourceIri, (found) => idOf(found, sourceBase)),
    unverified: sentence(pcp('unverified')),
    bodies: records(pcp('bodies')),
    onlyAlone: yesOrNo(pcp('onlyAlone')),
    aloneIn: name(pcp('aloneIn')),
    kinds: texts(pcp('kinds')),
  };
}

export const exampleFields: Fields<Category['examples']> = {
  match: shownTexts(skos('example'), pcp('match')),
  noMatch: texts(pcp('noMatch')),
  todo: texts(pcp('todo')),
};

/** Every part of a facet but its categories. */
export const facetFields: Fields<Omit<Facet, 'categories'>> = {
  facet: name(skos('notation')),
  label: sentence(skos('prefLabel')),
  question: sentence(pcp('question')),
  inGrid: yesOrNo(pcp('inGrid')),
  family: name(pcp('family')),
};

/** The first of several that is a category's, not a facet's. */
const someId = (iris: readonly string[]): string | undefined => iris.map((found) => idOf(found))[0];

/** What the fields make of a node; parts of which nothing is said are left out. */
export function readFields(
  fields: Readonly<Record<string, Pick<Field<never>, 'read'>>>,
  node: ReadNode,
): Record<string, unknown> {
  const entries = Object.entries(fields).map(([key, { read }]) => [key, read(node)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
