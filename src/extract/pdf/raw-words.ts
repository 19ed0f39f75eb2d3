import type { Fragment } from './layout.ts';
import { openPdf } from './open.ts';
import { readPage } from './read-page.ts';

/** A word with the middle of its box in points from the top left of the page as shown. */
export type RawWord = Readonly<{ text: string; x: number; y: number }>;

/**
 * The words of each page as the file paints them, without any lay-out of ours: to hold what was made of them against. A
 * piece is cut at its blanks, and its words are placed in proportion to their letters. Throws as `openPdf` does.
 */
export async function readRawWords(
  bytes: Uint8Array,
  name: string,
): Promise<{ page: number; words: RawWord[] }[]> {
  const { pdf, close } = await openPdf(bytes, name);
  try {
    const pages = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { fragments } = await readPage(page, false);
      pages.push({ page: number, words: fragments.flatMap(wordsOf) });
      page.cleanup();
    }
    return pages;
  } finally {
    await close();
  }
}

function wordsOf({ text, x, y, width, height, turn }: Fragment): RawWord[] {
  const words: RawWord[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const part = (index + word.length / 2) / text.length;
    // Turned text runs down the page, backwards, or up it.
    const along = turn === 0 || turn === 1 ? part : 1 - part;
    const isUpright = turn === 0 || turn === 2;
    words.push({
      text: word,
      x: isUpright ? x + along * width : x + width / 2,
      y: isUpright ? y + height / 2 : y + along * height,
    });
  }
  return words;
}
