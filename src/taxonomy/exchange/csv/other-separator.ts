import type { Problem } from '../../../model/index.ts';
import { unreadable } from '../problems.ts';
import { columns, headerKey } from '../table/columns.ts';

const others = [
  [';', 'semicolons'],
  ['\t', 'tabs'],
] as const;

/**
 * That the cells of a table stand between other signs than commas, as spreadsheets write them where the comma is the
 * decimal sign; null where its first line does not say so. Cells hold such signs too, so none is guessed.
 */
export function otherSeparator(text: string, name: string): Problem | null {
  const [first = '', second = ''] = text.slice(0, 20_000).split(/\r\n|\r|\n/, 2);
  // Excel's own line that names the separator.
  const said = /^"?sep=(.)"?$/i.exec(first);
  const header = said === null ? first : second;
  const found = others.find(([sign]) => knownIn(header, sign) > Math.max(1, knownIn(header, ',')));
  if (found === undefined) return null;
  return unreadable(
    `The cells are separated by ${found[1]}, and a table is read with commas between them.`,
    'Save it again with commas: in Excel as a workbook (.xlsx), which is read as well; in LibreOffice as "Text CSV" with "Edit filter settings" ticked and the comma as field delimiter.',
    { file: name, line: 1 },
  );
}

const known: ReadonlySet<string> = new Set(columns.map((column) => headerKey(column.name)));

/** How many names of columns a line holds between such signs. */
function knownIn(line: string, sign: string): number {
  return line.split(sign).filter((cell) => known.has(headerKey(cell))).length;
}
