import type { Place } from '../../model/index.ts';
import { codePointsOf } from '../code-points.ts';
import { type ReadText, spanOf } from '../handed-in.ts';

/** How much stands before and after a quote, in UTF-16 units: enough to tell two of the same words apart. */
const around = 32;

/** What a fragment of a PDF means (RFC 8118 took the place of 3778, which the model still names). */
const pdfFragments = 'http://tools.ietf.org/rfc/rfc3778';

/** The same words found three ways, as the Web Annotation Data Model (4.2) has it. */
export type Selectors = (place: Place, quote: string) => readonly object[];

/**
 * Selectors of a document's places. Positions count characters of Unicode in the text as it was read; without that text
 * there are no positions, and the quote has nothing around it.
 */
export function selectorsIn(read: ReadText | null, isPdf: boolean): Selectors {
  const at = read && codePointsOf(read.text);
  return (place, quote) => {
    const span = read && spanOf(read, place);
    const exact = read && span ? read.words(span.start, span.end) : quote;
    const beside = read && span && besideOf(read, span.start, span.end);
    const position = at && span && { start: at(span.start), end: at(span.end) };
    return [
      { type: 'TextQuoteSelector', exact, ...beside },
      ...(position ? [{ type: 'TextPositionSelector', ...position }] : []),
      ...(place.page === null ? [] : [onPage(place.page, exact, isPdf)]),
    ];
  };
}

function besideOf({ text, words }: ReadText, start: number, end: number) {
  return {
    prefix: whole(words(Math.max(0, start - around), start)),
    suffix: whole(words(end, Math.min(text.length, end + around))),
  };
}

/** A page alone is more than the words: the selector goes on to find them there. */
const onPage = (page: number, exact: string, isPdf: boolean) => ({
  type: 'FragmentSelector',
  value: `page=${page}`,
  ...(isPdf ? { conformsTo: pdfFragments } : {}),
  refinedBy: { type: 'TextQuoteSelector', exact },
});

/** Without the halves of pairs that the cut left at its ends. */
const whole = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
