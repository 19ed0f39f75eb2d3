import type { Taxonomy } from '../model/index.ts';
import { compileTerms } from '../tag/index.ts';

/** The keyword baseline: every category of which a bare word or phrase occurs, without exclusions or context. */
export function bareTermTagger(taxonomy: Taxonomy): (text: string) => string[] {
  const entries = taxonomy.facets.flatMap(({ categories }) =>
    categories.map(({ id, terms }) => ({
      id,
      terms: terms.flatMap((term) => (typeof term === 'string' ? [term] : (term.any ?? []))),
    })),
  );
  const { match } = compileTerms(entries);
  return (text) => [...new Set(match(text).map(({ id }) => id))];
}
