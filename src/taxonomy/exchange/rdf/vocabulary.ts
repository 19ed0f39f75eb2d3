import { categoryBase, facetBase, sourceBase, vocabulary } from '../../../model/names.ts';
import type { Value } from './node.ts';

/** Prefixes of the files that are written; the project's own come last. */
export const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  dcterms: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  pcp: vocabulary,
  category: categoryBase,
  facet: facetBase,
  source: sourceBase,
} as const;

export const rdf = (name: string): string => prefixes.rdf + name;
export const owl = (name: string): string => prefixes.owl + name;
export const dcterms = (name: string): string => prefixes.dcterms + name;
export const skos = (name: string): string => prefixes.skos + name;
export const pcp = (name: string): string => prefixes.pcp + name;

/** The language of all text for people: British English, in the small letters that Turtle's writer makes of it. */
const language = 'en-gb';

export const iri = (value: string): Value => ({ iri: value });
export const words = (text: string): Value => ({ text, language });
export const plain = (text: string): Value => ({ text });
export const flag = (value: boolean): Value => ({
  text: String(value),
  datatype: `${prefixes.xsd}boolean`,
});
export const number = (value: number): Value => ({
  text: String(value),
  datatype: `${prefixes.xsd}integer`,
});

/** Datatype of a term that is more than words, in the form in which tables have it. */
export const patternType = pcp('Pattern');
