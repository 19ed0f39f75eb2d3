import { editionPurposeSchema, editionStatusSchema, type Problem } from '../model/index.ts';
import { findOpenQuote, parseCsv } from './csv.ts';
import type { Period } from './period.ts';
import { readPeriod } from './period.ts';

/** A line of a `plans.csv`: what the user says of one file beside it. Empty cells are null. */
export type PlanRow = Readonly<{
  file: string;
  /** 1-based; counts rows, so that it is the line unless a cell holds line breaks. */
  line: number;
  area: string | null;
  title: string | null;
  period: Period;
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
  'status',
  'purpose',
  'edition',
  'address',
] as const;

/** Reads a `plans.csv`. A bad line gives a problem with its number and is passed over; the others count. */
export function parsePlanRows(text: string, file: string): { rows: PlanRow[]; problems: Problem[] } {
  const open = findOpenQuote(text);
  const [header, ...lines] = parseCsv(open === null ? text : text.slice(0, open.at));
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
  const columns = (header ?? []).map((name) => name.trim().toLowerCase());
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
  const seen = new Set<string>();
  const rows = lines.flatMap((cells, index) => {
    const cell = (name: string): string | null => cells[columns.indexOf(name)]?.trim() || null;
    const name = cell('file');
    if (!name) {
      problems.push(
        problem(
          file,
          index + 2,
          'The line names no file.',
          "Give the file's name in the first column, or delete the line.",
        ),
      );
      return [];
    }
    const status = checked(cell('status'), editionStatusSchema.options, 'status', file, index + 2, problems);
    const purpose = checked(
      cell('purpose'),
      editionPurposeSchema.options,
      'purpose',
      file,
      index + 2,
      problems,
    );
    if (seen.has(name)) {
      problems.push(
        problem(
          file,
          index + 2,
          `${name} has a line already; this one is not used.`,
          'Keep one line for each file.',
        ),
      );
      return [];
    }
    seen.add(name);
    const period = periodOf(cell, file, index + 2, problems);
    return [
      {
        file: name,
        line: index + 2,
        area: cell('area'),
        title: cell('title'),
        period,
        status,
        purpose,
        edition: cell('edition'),
        address: cell('address'),
      },
    ];
  });
  return { rows, problems };
}

function periodOf(
  cell: (name: string) => string | null,
  file: string,
  line: number,
  problems: Problem[],
): Period {
  const said = cell('period');
  if (said === null) return { from: cell('from'), to: cell('to') };
  const period = readPeriod(said);
  if (period.from === null) {
    problems.push(
      problem(
        file,
        line,
        `"${said}" is not a period of a plan; it is read as unknown.`,
        'Write the first and the last year, such as 2025-2029.',
      ),
    );
  }
  return period;
}

function checked(
  value: string | null,
  allowed: readonly string[],
  column: string,
  file: string,
  line: number,
  problems: Problem[],
): string | null {
  const word = value?.toLowerCase().replace(/\s+/g, '-') ?? null;
  if (word === null || allowed.includes(word)) return word;
  problems.push(
    problem(
      file,
      line,
      `"${value}" is not a ${column}; it is read as unknown.`,
      `Use one of: ${allowed.join(', ')}.`,
    ),
  );
  return null;
}

function problem(file: string, line: number, message: string, hint: string): Problem {
  return { code: 'plans-csv-line', severity: 'warning', message, hint, where: { file, line } };
}
