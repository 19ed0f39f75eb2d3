import { guarded } from '../table/guard.ts';

/** Spreadsheets read UTF-8 as such only after a byte order mark. */
const byteOrderMark = '\uFEFF';

/** Rows as RFC 4180: cells quoted where needed, lines ended by CR LF, formulas guarded. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((cell) => quoted(guarded(cell))).join(','));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
