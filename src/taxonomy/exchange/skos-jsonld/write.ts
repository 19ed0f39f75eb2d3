import type { Node, Value } from '../rdf/node.ts';
import { prefixes, rdf } from '../rdf/vocabulary.ts';

/** Statements as JSON-LD 1.1 (W3C Recommendation, 2020): names shortened by the context, every object written out. */
export function writeJsonld(nodes: readonly Node[]): string {
  const graph = nodes.map(({ iri, properties }) => ({
    '@id': short(iri),
    ...Object.fromEntries(
      properties.map(([predicate, values]) =>
        predicate === rdf('type') ? ['@type', values.map(typeOf)] : [short(predicate), values.map(written)],
      ),
    ),
  }));
  return `${JSON.stringify({ '@context': prefixes, '@graph': graph }, null, 1)}\n`;
}

function written(value: Value): unknown {
  if ('iri' in value) return { '@id': short(value.iri) };
  if ('list' in value) return { '@list': value.list.map(written) };
  const { text, language, datatype } = value;
  return {
    '@value': text,
    ...(language === undefined ? {} : { '@language': language }),
    ...(datatype === undefined ? {} : { '@type': short(datatype) }),
  };
}

const typeOf = (value: Value): string => ('iri' in value ? short(value.iri) : '');

/** An IRI with its prefix; as it is where none fits or what follows could be read as an address. */
function short(iri: string): string {
  for (const [prefix, base] of Object.entries(prefixes))
    if (iri.startsWith(base) && !iri.startsWith('//', base.length))
      return `${prefix}:${iri.slice(base.length)}`;
  return iri;
}
