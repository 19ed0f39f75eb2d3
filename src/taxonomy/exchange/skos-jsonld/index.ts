import type { ExchangeFormat } from '../format.ts';

/** SKOS in JSON-LD, for the web; the same statements as in Turtle. Written only. */
export const skosJsonld: ExchangeFormat = {
  id: 'skos-jsonld',
  title: 'SKOS in JSON-LD, for the web; written only',
  extension: 'jsonld',
  binary: false,
  keeps: (taxonomy) => taxonomy,
  losses: () => [],
  write: async (taxonomy) => {
    const [{ nodesOf }, { writeJsonld }] = await Promise.all([
      import('../rdf/write-nodes.ts'),
      import('./write.ts'),
    ]);
    return writeJsonld(nodesOf(taxonomy));
  },
};
