import type { Table, Value } from './field.ts';

/** Spreadsheets read UTF-8 as such only after a byte order mark. */
const byteOrderMark = '\uFEFF';

/** A table as RFC 4180: fields quoted where needed, lines ended by CR LF, a header line first. */
export function writeCsv({ fields, rows }: Pick<Table, 'fields' | 'rows'>): string {
  const lines = [lineOf(fields.map(({ name }) => name))];
  for (const row of rows) lines.push(lineOf(row));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

const lineOf = (row: readonly Value[]): string => row.map(cellText).join(',');

function cellText(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  return quote(guard(value));
}

const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, "CSV injection"). */
const guard = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
