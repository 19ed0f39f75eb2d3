import { figure } from '../figures.ts';
import { printable } from '../printable.ts';

/** The most that a cell of a spreadsheet holds, in UTF-16 units (Excel specifications and limits). */
export const longestCell = 32_767;

/**
 * A text as a cell can hold it: signs that XML forbids or that turn the direction of text are shown by their numbers, and
 * so is the sign for one that could not be read, which writers drop; tabs, which LibreOffice drops, are spaces; lines end
 * alike; and what is too long is cut and says so.
 */
export function cellText(text: string): string {
  const shown = printable(text)
    .replaceAll('\uFFFD', '[U+FFFD]')
    .replaceAll('\t', ' ')
    .replace(/\r\n?/g, '\n');
  if (shown.length <= longestCell) return shown;
  const mark = ` [cut: the whole has ${figure(shown.length)} characters]`;
  return `${shown.slice(0, longestCell - mark.length).replace(/[\uD800-\uDBFF]$/, '')}${mark}`;
}
