import { type Category, exitCodes, type Facet, PcpError, type Taxonomy } from '../../model/index.ts';
import { nearest } from '../../text/index.ts';

/** The category of an id, in any case of letters. Throws PcpError (exit 2) with the nearest id. */
export function categoryOf({ facets }: Taxonomy, id: string): Readonly<{ facet: Facet; category: Category }> {
  const all = facets.flatMap((facet) => facet.categories.map((category) => ({ facet, category })));
  const found = all.find(({ category }) => category.id.toLowerCase() === id.toLowerCase());
  if (found !== undefined) return found;
  const ids = all.map(({ category }) => category.id);
  throw unknown('category', id, ids);
}

/** The facet of an id, in any case of letters. Throws PcpError (exit 2) with the nearest id. */
export function facetOf({ facets }: Pick<Taxonomy, 'facets'>, id: string): Facet {
  const found = facets.find(({ facet }) => facet.toLowerCase() === id.toLowerCase());
  if (found !== undefined) return found;
  const ids = facets.map(({ facet }) => facet);
  throw unknown('facet', id, ids);
}

function unknown(kind: 'category' | 'facet', id: string, known: readonly string[]): PcpError {
  const meant = nearest(id, known);
  return new PcpError({
    code: `no-such-${kind}`,
    message: `There is no ${kind} "${id}".`,
    hint: `${meant ? `Did you mean "${meant}"? ` : ''}"pcp taxonomy show" lists all.`,
    exitCode: exitCodes.usage,
  });
}
