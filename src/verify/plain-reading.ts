/** A word as a second reader found it, with the middle of its box in points from the top left of the page as shown. */
export type PlainWord = Readonly<{ text: string; x: number; y: number }>;

/** The words of a page in the reader's order; `page` is null for a format without pages, whose words have no place. */
export type PlainPage = Readonly<{ page: number | null; words: readonly PlainWord[] }>;

/** A plain reading of a source by another path than the one that made the artefacts. */
export type PlainReading = Readonly<{
  /** What read it, for readers: `pdftotext`, `pdfjs`. */
  by: string;
  pages: readonly PlainPage[];
}>;

/** Words in order without a place, as formats without pages give them. */
export function wordsOf(text: string): PlainWord[] {
  return text.split(/\s+/).flatMap((word) => (word === '' ? [] : [{ text: word, x: 0, y: 0 }]));
}
