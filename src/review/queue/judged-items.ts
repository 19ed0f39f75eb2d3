import type { Analysis } from '../../model/index.ts';
import type { Review } from '../apply/index.ts';
import { isAsked, isAskedDocument, type QueueFilters } from './filters.ts';
import { itemOf, type Progressed, type QueueItem } from './item.ts';

/**
 * Items that people have judged, by document and place: sentences, and words inside them under their own key with the words
 * that were marked. What the filters do not ask for is left out.
 */
export function judgedItems(
  analyses: readonly Analysis[],
  { places, resolutions, judgements }: Review,
  keys: ReadonlyMap<string, Progressed>,
  filters: QueueFilters,
): QueueItem[] {
  const quotes = new Map(judgements.map(({ key, last }) => [key, last.anchor.quote]));
  const bySentence = Map.groupBy(
    [...keys].flatMap(([key, progressed]) => {
      const place = places.get(key);
      return place ? [{ key, progressed, place }] : [];
    }),
    ({ place }) => JSON.stringify([place.document, place.sentence]),
  );
  return analyses.flatMap((analysis) =>
    isAskedDocument({ id: analysis.id, edition: analysis.edition }, filters)
      ? analysis.sentences.flatMap((sentence, at) => {
          const own = bySentence.get(JSON.stringify([analysis.id, sentence.id]));
          if (!own || !isAsked(sentence, filters)) return [];
          return own
            .toSorted((a, b) => Number(b.place.whole) - Number(a.place.whole) || (a.key < b.key ? -1 : 1))
            .map(({ key, progressed, place: { whole } }): QueueItem => {
              const item = itemOf(analysis, at, progressed);
              if (whole) return item;
              const text = quotes.get(key) ?? resolutions.get(key)?.last.anchor.quote ?? item.text;
              return { ...item, key, whole, text };
            });
        })
      : [],
  );
}
