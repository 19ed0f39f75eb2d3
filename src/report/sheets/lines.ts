import type { Value } from '../csv/field.ts';
import type { Column } from './sheet.ts';

/** The most lines of a row: a row of Excel is at most 409 points high. */
const mostLines = 27;

/** How many lines a row takes up, by the widths of its columns. */
export function linesOf(row: readonly Value[], columns: readonly Column[]): number {
  let most = 1;
  for (const [at, { width, wraps }] of columns.entries()) {
    const value = row[at];
    if (wraps && typeof value === 'string') most = Math.max(most, linesIn(value, width));
  }
  return Math.min(most, mostLines);
}

/** Lines end between words, so that a line holds a little less than its width. */
const linesIn = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 0.95))), 0);
