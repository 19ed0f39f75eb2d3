import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Box } from '../model/index.ts';
import { type PlainPage, wordsInBoxes } from '../verify/index.ts';
import { hasPdftotext, readWithPdftotext } from './pdftotext.ts';

/**
 * The words inside boxes of a PDF, by another reading than our own: that of the program pdftotext, or for a file of
 * pictures the list of words that its maker drew.
 */
export type BoxReader = (path: string, boxes: readonly Box[]) => Promise<string>;

/**
 * A reader of words by their boxes, each document read once; null where pdftotext is not installed. `lists` is the
 * folder of the lists of drawn words.
 */
export async function openBoxReader(lists: string): Promise<BoxReader | null> {
  if (!(await hasPdftotext())) return null;
  const documents = new Map<string, Promise<readonly PlainPage[]>>();
  return async (path, boxes) => {
    let pages = documents.get(path);
    if (!pages) {
      const list = join(lists, `${basename(path)}.words.tsv`);
      pages = existsSync(list) ? Promise.resolve(readList(list)) : readWithPdftotext(path);
      documents.set(path, pages);
    }
    return wordsInBoxes(await pages, boxes)
      .map(({ text }) => text)
      .join(' ');
  };
}

/** The words that were drawn: page, middle of the word in points from the top left, word. */
function readList(path: string): PlainPage[] {
  const words = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [page, x, y, text = ''] = line.split('\t');
      return { page: Number(page), x: Number(x), y: Number(y), text };
    });
  return [...Map.groupBy(words, ({ page }) => page)].map(([page, own]) => ({ page, words: own }));
}
