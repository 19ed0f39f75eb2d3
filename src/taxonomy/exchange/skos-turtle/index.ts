import { decodeUtf8 } from '../decode.ts';
import type { ExchangeFormat } from '../format.ts';

/** SKOS in Turtle: what vocabulary editors and triple stores read. Holds the whole of a taxonomy. */
export const skosTurtle: ExchangeFormat = {
  id: 'skos-turtle',
  title: 'SKOS in Turtle, for vocabulary editors; loses nothing',
  extension: 'ttl',
  binary: false,
  keeps: (taxonomy) => taxonomy,
  losses: () => [],
  write: async (taxonomy) => {
    const [{ nodesOf }, { writeTurtle }] = await Promise.all([
      import('../rdf/write-nodes.ts'),
      import('./write.ts'),
    ]);
    return writeTurtle(nodesOf(taxonomy));
  },
  read: async (bytes, name) => {
    const text = decodeUtf8(bytes, name, 'Save it as UTF-8; Turtle has no other encoding.');
    if (typeof text !== 'string') return { about: {}, facets: [], problems: [text] };
    const [{ readScheme }, { parseTurtle }] = await Promise.all([
      import('../rdf/read-nodes.ts'),
      import('./parse.ts'),
    ]);
    const { nodes, problems } = await parseTurtle(text, name);
    return problems.length > 0 ? { about: {}, facets: [], problems } : readScheme(nodes, name);
  },
};
