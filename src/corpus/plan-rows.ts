import { editionPurposeSchema, editionStatusSchema, type Problem } from '../model/index.ts';
import { findOpenQuote, parseCsvRows } from './csv.ts';
import type { Period } from './period.ts';
import { checked, issuedOf, periodOf, problem } from './plan-cells.ts';

/** A line of a `plans.csv`: what the user says of one file beside it. Empty cells are null. */
export type PlanRow = Readonly<{
  file: string;
  /** The line on which it begins, 1-based. */
  line: number;
  area: string | null;
  title: string | null;
  period: Period;
  /** The day it was issued, or the month or year of that. */
  issued: string | null;
  status: string | null;
  purpose: string | null;
  edition: string | null;
  address: string | null;
}>;

/** The columns a `plans.csv` may have; only `file` and `area` are needed. */
export const planColumns = [
  'file',
  'area',
  'title',
  'from',
  'to',
  'period',
  'issued',
  'status',
  'purpose',
  'edition',
  'address',
] as const;

/** Reads a `plans.csv`. A bad line gives a problem with its number and is passed over; the others count. */
export function parsePlanRows(text: string, file: string): { rows: PlanRow[]; problems: Problem[] } {
  const open = findOpenQuote(text);
  const [header, ...lines] = parseCsvRows(open === null ? text : text.slice(0, open.at));
  const problems: Problem[] = [];
  if (open !== null) {
    problems.push(
      problem(
        file,
        open.line,
        'A quotation mark in this line is never closed, so this line and those after it were not read.',
        'Close the quotation mark, or save the list again from the spreadsheet.',
      ),
    );
  }
  const columns = (header?.cells ?? []).map((name) => name.trim().toLowerCase());
  if (!columns.includes('file')) {
    problems.push(
      problem(
        file,
        1,
        'The first line has no column called "file".',
        `Let the first line name the columns: ${planColumns.join(',')}.`,
      ),
    );
    return { rows: [], problems };
  }
  const seen = new Map<string, number>();
  const rows = lines.flatMap(({ cells, line }) => {
    const cell = (name: string): string | null => cells[columns.indexOf(name)]?.trim() || null;
    const name = cell('file');
    if (!name) {
      problems.push(
        problem(
          file,
          line,
          'The line names no file.',
          "Give the file's name in the first column, or delete the line.",
        ),
      );
      return [];
    }
    const status = checked(cell('status'), editionStatusSchema.options, 'status', file, line, problems);
    const purpose = checked(cell('purpose'), editionPurposeSchema.options, 'purpose', file, line, problems);
    const earlier = seen.get(name.normalize('NFC'));
    if (earlier !== undefined) {
      problems.push(
        problem(
          file,
          line,
          `${name} has line ${earlier} already, which is used; this one is not.`,
          'Keep one line for each file.',
        ),
      );
      return [];
    }
    seen.set(name.normalize('NFC'), line);
    const period = periodOf(cell, file, line, problems);
    return [
      {
        file: name,
        line,
        area: cell('area'),
        title: cell('title'),
        period,
        issued: issuedOf(cell('issued'), file, line, problems),
        status,
        purpose,
        edition: cell('edition'),
        address: cell('address'),
      },
    ];
  });
  return { rows, problems };
}
