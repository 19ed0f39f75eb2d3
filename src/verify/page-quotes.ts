import type { EditionFigures } from '../model/index.ts';
import type { EditionQuotes, Quoted, QuotedThing } from './quoted.ts';
import { type ShownStatement, statementsIn } from './said/statements.ts';

/**
 * What a page of the report quotes, with the places that the page itself names. `things` are the quotes of the comparison by
 * edition and statement, for the boxes and for other printings; the page is of the edition that has most of its statements.
 */
export function quotesOfPage(html: string, things: EditionQuotes): QuotedThing[] {
  const shown = statementsIn(html);
  const edition = editionOf(shown, things);
  const known = edition && things.get(edition);
  if (!edition || !known) return [];
  return shown.map((statement) => thingOf(statement, edition, known.get(statement.id)));
}

function editionOf(shown: readonly ShownStatement[], things: EditionQuotes): EditionFigures | undefined {
  const counted = [...things].map(([edition, known]) => ({
    edition,
    count: shown.filter(({ id }) => known.has(id)).length,
  }));
  return counted.toSorted((a, b) => b.count - a.count).find((one) => one.count > 0)?.edition;
}

function thingOf(
  { id, quote, pages }: ShownStatement,
  { documents }: EditionFigures,
  known: QuotedThing | undefined,
): QuotedThing {
  const where = `#s-${id}`;
  // Signs that control something stand on the page by their numbers, and are no letters of the source.
  const words = quote.replace(/\[U\+[0-9A-F]{4,6}\]/g, '');
  const stated: (number | null)[] = pages.length > 0 ? [...pages] : [null];
  const places = stated.flatMap((page): Quoted[] => {
    const own = (known?.places ?? []).filter((place) => place.page === page);
    if (own.length > 0)
      return own.map((place) => ({ ...place, wordings: [words, ...place.wordings.slice(1)] }));
    return documents.map(({ id: document }) => ({ where, document, page, boxes: [], wordings: [words] }));
  });
  return { where, quote, places };
}
