import type { Document } from '../model/index.ts';
import type { PlainPage, PlainReading } from './plain-reading.ts';

/** The pages of a document whose words were recognised in pictures, as they were recognised, each word at its place. */
export function recognisedPages({ pages, blocks, text }: Document): PlainPage[] {
  const recognised = new Map(
    pages.filter(({ read }) => read === 'ocr').map(({ page }) => [page, [] as PlainPage['words'][number][]]),
  );
  for (const { runs } of blocks)
    for (const { start, end, box } of runs)
      for (const { 0: word, index } of text.slice(start, end).matchAll(/\S+/g)) {
        const part = (index + word.length / 2) / (end - start);
        recognised
          .get(box.page)
          ?.push({ text: word, x: box.x + part * box.width, y: box.y + box.height / 2 });
      }
  return [...recognised].map(([page, words]) => ({ page, words }));
}

/** A reading in which some pages are replaced. */
export const withPages = (reading: PlainReading, pages: readonly PlainPage[]): PlainReading => ({
  ...reading,
  pages: [...reading.pages.filter(({ page }) => !pages.some((other) => other.page === page)), ...pages],
});
