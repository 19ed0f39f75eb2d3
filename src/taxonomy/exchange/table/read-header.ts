import type { Problem, Where } from '../../../model/index.ts';
import { nearest } from '../../../text/index.ts';
import { limits } from '../limits.ts';
import { leftOut, unreadable } from '../problems.ts';
import { type Column, columns, headerKey } from './columns.ts';
import type { Row } from './row.ts';

const needed = ['facet', 'id', 'label', 'definition', 'terms', 'since', 'status'];

/** The column of each place in the header; columns that are not known are told and passed over. */
export function readHeader(header: Row, problems: Problem[]): (Column | undefined)[] {
  if (header.cells.length > limits.columns) {
    problems.push(
      unreadable(
        `The table has ${header.cells.length} columns; at most ${limits.columns} are read.`,
        'Keep the columns that "pcp taxonomy export" writes.',
        header.where,
      ),
    );
    return [];
  }
  const byKey = new Map(columns.map((column) => [headerKey(column.name), column]));
  const met = new Set<Column>();
  const named = header.cells.map(({ text, where }) => {
    const column = byKey.get(headerKey(text));
    if (column === undefined && text.trim() !== '') problems.push(unknownColumn(text, where(0)));
    if (column !== undefined && met.has(column))
      problems.push(unreadable(`The column "${text}" is there twice.`, 'Remove one of the two.', where(0)));
    if (column !== undefined) met.add(column);
    return column;
  });
  const missing = needed.filter((wanted) => !named.some((column) => column?.name === wanted));
  if (missing.length > 0)
    problems.push(
      unreadable(
        `The first row has no column ${missing.map((column) => `"${column}"`).join(', ')}.`,
        'Keep the header that "pcp taxonomy export" writes, and save with commas between cells.',
        header.where,
      ),
    );
  return named;
}

function unknownColumn(text: string, where: Where): Problem {
  const meant = nearest(
    text,
    columns.map(({ name }) => name),
  );
  return leftOut(
    `The column "${text.slice(0, 60)}" is not known and was left out.`,
    meant ? `Did you mean "${meant}"?` : 'Remove it, if it was only a note.',
    where,
  );
}
