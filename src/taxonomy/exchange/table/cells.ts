import type { Term } from '../../../model/index.ts';
import { isDay } from '../../../text/calendar.ts';
import { readItem, readTerm, writeItem, writeRecord, writeTerm } from '../written.ts';
import type { CellKind } from './columns.ts';

/** What a cell says: undefined for nothing. `lines` are the cell's lines of the items of a list. */
export type CellValue = Readonly<{ value?: unknown; lines?: readonly number[]; fault?: Fault }>;
/** Why a cell cannot be read, and in which of its lines, from 0. */
export type Fault = Readonly<{ message: string; hint: string; line: number }>;

const writers: Readonly<Record<CellKind, (value: never) => string>> = {
  text: (value: string) => value,
  date: (value: string) => value,
  'yes-no': (value: boolean) => (value ? 'yes' : 'no'),
  list: (items: readonly string[]) => items.map(writeItem).join('\n'),
  terms: (items: readonly Term[]) => items.map(writeTerm).join('\n'),
  records: (items: readonly object[]) => items.map(writeRecord).join('\n'),
  sources: (items: readonly string[]) => items.join('\n'),
};

/** A value as the text of a cell; nothing is an empty cell. */
export function cellOf(kind: CellKind, value: unknown): string {
  return value === undefined ? '' : writers[kind](value as never);
}

/** The value that the text of a cell says. */
export function valueIn(kind: CellKind, text: string): CellValue {
  if (text === '') return {};
  if (kind === 'text') return { value: text };
  if (kind === 'date') return dateIn(text.trim());
  if (kind === 'yes-no') return yesNo(text.trim());
  const lines = text.split(/\r\n|\r|\n/).map((line, at) => ({ text: line.trim(), at }));
  const items = lines
    .filter((line) => line.text !== '')
    .map((line) => ({ at: line.at, said: kind === 'list' ? readItem(line.text) : readTerm(line.text) }));
  const bad = items.find(({ said }) => said.fault !== undefined);
  return {
    value: items.map(({ said }) => said.value),
    lines: items.map(({ at }) => at),
    ...(bad === undefined ? {} : { fault: { line: bad.at, ...badTerm(String(bad.said.value)) } }),
  };
}

function badTerm(text: string): Omit<Fault, 'line'> {
  return {
    message: `This line cannot be read: ${text.slice(0, 80)}`,
    hint: 'Close every bracket, as in {any: [nipped in the bud], weight: 0.3}.',
  };
}

function yesNo(text: string): CellValue {
  if (/^(?:yes|true|1)$/i.test(text)) return { value: true };
  if (/^(?:no|false|0)$/i.test(text)) return { value: false };
  return {
    fault: { message: `"${text.slice(0, 40)}" is neither yes nor no.`, hint: 'Write yes or no.', line: 0 },
  };
}

/**
 * A day as it stands, or as a workbook holds it: the number of days since 30 December 1899 (ECMA-376, 18.17.4.1). Other
 * forms are refused, as a guess between day and month could be wrong.
 */
function dateIn(text: string): CellValue {
  const [, day = text] = /^(\d{4}-\d{2}-\d{2})T00:00:00(?:\.0+)?Z?$/.exec(text) ?? [];
  if (isDay(day)) return { value: day };
  // Five figures are days from 1927 to 2173.
  if (/^\d{5}(?:\.0+)?$/.test(text)) {
    const date = new Date(Date.UTC(1899, 11, 30 + Number(text)));
    return { value: date.toISOString().slice(0, 10) };
  }
  return {
    value: text,
    fault: {
      message: `"${text.slice(0, 40)}" is not a day of the calendar as YYYY-MM-DD.`,
      hint: 'Format the column as text and write the date as 2023-02-21.',
      line: 0,
    },
  };
}
