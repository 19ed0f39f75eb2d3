import { editionPurposeSchema, editionStatusSchema, type Problem } from '../model/index.ts';
import { parseCsv } from './csv.ts';
import type { Period } from './period.ts';
import { readPeriod } from './period.ts';

/** A line of a `plans.csv`: what the user says of one file beside it. Empty cells are null. */
export type PlanRow = Readonly<{
  file: string;
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
  const [header, ...lines] = parseCsv(text);
  const problems: Problem[] = [];
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
    const period = cell('period') ? readPeriod(cell('period')!) : { from: cell('from'), to: cell('to') };
    return [
      {
        file: name,
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
