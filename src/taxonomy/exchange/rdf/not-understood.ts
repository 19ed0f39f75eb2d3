import type { Problem } from '../../../model/index.ts';
import { leftOut } from '../problems.ts';
import type { ReadNode } from './node.ts';
import { isEnglish } from './read-values.ts';
import { dcterms, owl, pcp, prefixes, rdf, skos } from './vocabulary.ts';

/** What is read, and what follows from what is read and so need not be. */
const understood: ReadonlySet<string> = new Set([
  ...['type', 'first', 'rest'].map(rdf),
  ...['versionInfo', 'deprecated'].map(owl),
  ...['source', 'isReplacedBy', 'identifier', 'bibliographicCitation'].map(dcterms),
  ...['prefLabel', 'hiddenLabel', 'altLabel', 'definition', 'scopeNote', 'example', 'notation'].map(skos),
  ...['inScheme', 'topConceptOf', 'hasTopConcept', 'broader', 'narrower', 'related'].map(skos),
  ...['Facet', 'order', 'inFacet', 'question', 'inGrid', 'family', 'theme', 'width', 'status'].map(pcp),
  ...['terms', 'falseFriends', 'match', 'noMatch', 'todo', 'evidence', 'sources', 'related'].map(pcp),
  ...[
    'appliesFrom',
    'appliesTo',
    'since',
    'unverified',
    'onlyAlone',
    'aloneIn',
    'kinds',
    'bodies',
    'migrations',
  ].map(pcp),
]);

/** One warning a property, or language, that a taxonomy has no place for, with how often it stands there. */
export function notUnderstood(nodes: readonly ReadNode[], name: string): Problem[] {
  const met = new Map<string, { count: number; line: number }>();
  for (const { said } of nodes) {
    for (const [predicate, objects] of said) {
      for (const { value, line } of objects) {
        const other = 'text' in value && !isEnglish(value.language) ? `text in "${value.language}"` : null;
        const what = understood.has(predicate) ? other : short(predicate);
        if (what === null) continue;
        const known = met.get(what) ?? { count: 0, line };
        met.set(what, { count: known.count + 1, line: known.line });
      }
    }
  }
  return [...met].map(([what, { count, line }]) =>
    leftOut(
      `${what} was left out (${count} ${count === 1 ? 'time' : 'times'}): a taxonomy has no place for it.`,
      'Move what matters into a definition or a scope note, or do without it.',
      { file: name, line },
    ),
  );
}

function short(iri: string): string {
  const known = Object.entries(prefixes).find(([, base]) => iri.startsWith(base));
  return known === undefined ? `<${iri.slice(0, 200)}>` : `${known[0]}:${iri.slice(known[1].length)}`;
}
