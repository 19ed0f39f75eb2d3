/**
 * The vocabulary of the Web Annotation Data Model (W3C Recommendation, 2017), named and never fetched, and the few words
 * of ours that it lacks: code, facet and words of a tag. The project owns no domain, so that they are URNs.
 */
export const context = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    pcp: 'urn:pcp:vocabulary:',
    code: 'pcp:code',
    facet: 'pcp:facet',
    words: 'pcp:words',
    category: { '@id': 'pcp:category', '@type': '@id' },
  },
] as const;
