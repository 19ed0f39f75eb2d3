import { areAmong, wordsInBoxes } from './box-words.ts';
import type { PlainPage, PlainReading } from './plain-reading.ts';
import type { Quoted } from './quoted.ts';
import { type RunningText, runningText, standsIn } from './running-text.ts';

/** Looks for words at a place of one source. */
export type Finder = (place: Pick<Quoted, 'page' | 'boxes'>, words: string) => boolean;

/**
 * Finds quotes in a plain reading: one after another on the page (or on it and those after it that the boxes name), else
 * all of them inside the boxes in whatever order, since readers differ on the order of columns and tables.
 */
export function finderIn(reading: PlainReading): Finder {
  const pages = new Map(reading.pages.map((one) => [one.page, one]));
  const texts = new Map<string, RunningText>();
  const textOf = (wanted: readonly PlainPage[]): RunningText => {
    const key = wanted.map(({ page }) => page).join();
    const known = texts.get(key);
    if (known) return known;
    const made = runningText(wanted.flatMap(({ words }) => words));
    texts.set(key, made);
    return made;
  };
  return ({ page, boxes }, words) => {
    // Boxes that begin elsewhere are those of other words.
    if (boxes.length > 0 && boxes[0]!.page !== page) return false;
    const wanted = pagesOf(page, boxes).flatMap((number) => pages.get(number) ?? []);
    if (wanted.length === 0) return false;
    if (standsIn(textOf(wanted), words)) return true;
    if (page !== null && boxes.length > 0) return areAmong(wordsInBoxes(wanted, boxes), words);
    // Without boxes a passage may begin on one page and end on the next.
    const next = page === null ? undefined : pages.get(page + 1);
    return next !== undefined && standsIn(textOf([...wanted, next]), words, textOf(wanted).bare.length);
  };
}

function pagesOf(page: number | null, boxes: Quoted['boxes']): (number | null)[] {
  if (page === null) return [null];
  return [...new Set([page, ...boxes.map((box) => box.page)])].sort((a, b) => a - b);
}
