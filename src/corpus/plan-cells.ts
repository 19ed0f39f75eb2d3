import type { Problem } from '../model/index.ts';
import { isDay } from '../text/calendar.ts';
import { type Period, readPeriod } from './period.ts';

/** The day, month or year that a cell gives; null where it is empty or gives none, which is told. */
export function issuedOf(
  value: string | null,
  file: string,
  line: number,
  problems: Problem[],
): string | null {
  if (value === null || isDay(value) || /^\d{4}(-(?:0[1-9]|1[0-2]))?$/.test(value)) return value;
  problems.push(
    problem(
      file,
      line,
      `"${value}" in the column "issued" is not a day, a month or a year; it is read as unknown.`,
      'Write the day the plan was issued, such as 2025-02-14; or 2025-02, or 2025, where no more is known.',
    ),
  );
  return null;
}

/** First and last day of a plan from its row; both null, which is told, where they cannot be. */
export function periodOf(
  cell: (name: string) => string | null,
  file: string,
  line: number,
  problems: Problem[],
): Period {
  const said = cell('period');
  const tell = (message: string) =>
    problems.push(
      problem(
        file,
        line,
        message,
        'Write the first and the last year or day, such as 2025-2029 or 2025-04-01.',
      ),
    );
  if (said !== null) {
    const period = readPeriod(said);
    if (period.from === null) tell(`"${said}" is not a period of a plan; it is read as unknown.`);
    return period;
  }
  const date = (column: 'from' | 'to') => {
    const value = cell(column);
    if (value === null || isDay(value) || /^\d{4}$/.test(value)) return value;
    tell(`"${value}" in the column "${column}" is not a year or a day; it is read as unknown.`);
    return null;
  };
  const [from, to] = [date('from'), date('to')];
  // Years and days compare as text once both have as many figures as the shorter.
  const length = Math.min(from?.length ?? 0, to?.length ?? 0);
  if (from === null || to === null || from.slice(0, length) <= to.slice(0, length)) return { from, to };
  tell(`The plan ends (${to}) before it begins (${from}); its period is read as unknown.`);
  return { from: null, to: null };
}

/** A word of a list as the list writes it; null where it is empty or none of them, which is told. */
export function checked(
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

/** Trouble with one line of a `plans.csv`. */
export function problem(file: string, line: number, message: string, hint: string): Problem {
  return { code: 'plans-csv-line', severity: 'warning', message, hint, where: { file, line } };
}
