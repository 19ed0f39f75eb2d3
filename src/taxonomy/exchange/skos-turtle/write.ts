import n3 from 'n3';
import type { Node, Value } from '../rdf/node.ts';
import { prefixes } from '../rdf/vocabulary.ts';

const { DataFactory, Writer } = n3;

/** Statements as Turtle (W3C Recommendation, 2014), in the order given. */
export function writeTurtle(nodes: readonly Node[]): string {
  const writer = new Writer({ prefixes });
  const term = (value: Value): ReturnType<typeof DataFactory.namedNode> => {
    if ('iri' in value) return DataFactory.namedNode(value.iri);
    if ('list' in value) return writer.list(value.list.map(term));
    const kind = value.language ?? (value.datatype ? DataFactory.namedNode(value.datatype) : undefined);
    return DataFactory.literal(value.text, kind);
  };
  for (const { iri, properties } of nodes)
    for (const [predicate, values] of properties)
      for (const value of values)
        writer.addQuad(DataFactory.namedNode(iri), DataFactory.namedNode(predicate), term(value));
  let text = '';
  writer.end((error, written) => {
    if (error) throw error;
    text = written;
  });
  return text;
}
