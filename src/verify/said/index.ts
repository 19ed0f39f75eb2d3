import { readCsv } from './csv.ts';
import { saidInDocx } from './docx.ts';
import { saidInLines } from './lines.ts';
import { readOds } from './ods.ts';
import { saidInPage } from './page.ts';
import { saidInProject } from './project.ts';
import { type ReadTable, type Said, saidInTables } from './said.ts';
import { readXlsx } from './xlsx.ts';

export type { ReadTable, Said } from './said.ts';

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const stem = (path: string): string => path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));

/** The tables of a file, by its ending; none for a kind of file that holds no tables. Throws where it cannot be opened. */
export function tablesIn(path: string, bytes: Uint8Array): ReadTable[] {
  if (path.endsWith('.csv')) return [readCsv(text(bytes), stem(path))];
  if (path.endsWith('.xlsx')) return readXlsx(bytes);
  return path.endsWith('.ods') ? readOds(bytes) : [];
}

/** What a file shows, in order; null for a kind of file that is not read back. Throws where it cannot be opened. */
export function saidIn(path: string, bytes: Uint8Array): Said[] | null {
  if (/\.(?:csv|xlsx|ods)$/.test(path)) return saidInTables(tablesIn(path, bytes));
  if (path.endsWith('.html')) return saidInPage(text(bytes));
  if (path.endsWith('.docx')) return saidInDocx(bytes);
  if (path.endsWith('.qdpx')) return saidInProject(bytes);
  return /\.(?:md|txt|xml|ttl)$/.test(path) ? saidInLines(text(bytes)) : null;
}
