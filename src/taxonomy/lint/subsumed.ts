import type { Category } from '../../model/index.ts';
import { problemAt } from '../source.ts';
import type { CorpusHits, Lint } from './lint.ts';

/** With fewer hits it may be chance that another category has them all. */
const fewest = 5;

/**
 * A category of whose sentences every one is given another of its facet, or of its family of facets, too. No fault where
 * that is its wider category, and one problem for two that are always given together. Facets outside a family ask
 * different questions of one sentence, so that their categories may well go together.
 */
export const subsumed: Lint = (sources, { corpus }) => {
  if (corpus === null) return [];
  const families = Map.groupBy(sources, ({ facet }) => facet.family ?? facet.facet);
  return [...families.values()].flatMap((family) => {
    const all = family.flatMap(({ facet }) => facet.categories);
    return family.flatMap(({ facet, file }) =>
      facet.categories.flatMap((category, index) => {
        const own = all.indexOf(category);
        const other = all.find((one, at) => holdsAll(corpus, one, category, at < own));
        if (other === undefined) return [];
        const hits = corpus.byCategory.get(category.id)!.size;
        return [
          problemAt(file, ['categories', index, 'id'], 'warning', {
            code: 'taxonomy-subsumed',
            message: `All ${hits} sentences that are given "${category.id}" are given "${other.id}" too.`,
            hint: `Make the terms of one more exact, join the two, or write "broader: ${other.id}" if it is a kind of that.`,
          }),
        ];
      }),
    );
  });
};

function holdsAll({ byCategory }: CorpusHits, other: Category, one: Category, isEarlier: boolean): boolean {
  const own = byCategory.get(one.id);
  const theirs = byCategory.get(other.id);
  if (own === undefined || theirs === undefined || other.id === one.id || own.size < fewest) return false;
  if (one.broader === other.id || other.broader === one.id || theirs.size < own.size) return false;
  return (theirs.size > own.size || isEarlier) && [...own].every((hit) => theirs.has(hit));
}
