import type { Analysis, Taxonomy } from '../../src/model/index.ts';
import { nearestSentences } from '../../src/review/index.ts';

/** Cells where the category stands, how many of them have one of its sentences among the nearest, and how many ranks that took. */
export type Recall = Readonly<{ cells: number; hits: number; first: number; missed: readonly string[] }>;

/**
 * How often the nearest sentences hold one that the tagger gave a category, or that labels say it has, when nothing of the
 * tags is looked at: over each document and each category of it.
 */
export function recallOfNearest(
  analyses: readonly Analysis[],
  { facets }: Taxonomy,
  codesOf: (analysis: Analysis, at: number) => readonly string[],
  most = 10,
): Recall {
  let [cells, hits, first] = [0, 0, 0];
  const missed: string[] = [];
  for (const analysis of analyses)
    for (const { facet, categories } of facets)
      for (const category of categories) {
        const having = analysis.sentences.map((_, at) => codesOf(analysis, at).includes(category.id));
        if (!having.includes(true) || category.status === 'deprecated') continue;
        cells += 1;
        const near = nearestSentences([analysis], category, most);
        const rank = near.findIndex(({ at }) => having[at]);
        if (rank >= 0) hits += 1;
        else missed.push(`${analysis.id} ${facet}/${category.id}`);
        if (rank === 0) first += 1;
      }
  return { cells, hits, first, missed };
}
