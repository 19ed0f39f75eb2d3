/**
 * Names of a taxonomy's parts outside the project. The project owns no internet domain, so they are URNs that nobody
 * can mistake for an address.
 */
export const schemeIri = 'urn:pcp:taxonomy';
export const vocabulary = 'urn:pcp:vocabulary:';
export const facetBase = 'urn:pcp:facet:';
export const categoryBase = 'urn:pcp:category:';
export const sourceBase = 'urn:pcp:source:';

export const facetIri = (id: string): string => facetBase + encodeURIComponent(id);
export const categoryIri = (id: string): string => categoryBase + encodeURIComponent(id);
export const sourceIri = (id: string): string => sourceBase + encodeURIComponent(id);

/** The id in an IRI of ours; null for any other. */
export function idIn(base: string, iri: string): string | null {
  if (!iri.startsWith(base)) return null;
  try {
    return decodeURIComponent(iri.slice(base.length));
  } catch {
    return null;
  }
}
