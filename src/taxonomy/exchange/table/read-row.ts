import type { Problem, Where } from '../../../model/index.ts';
import type { Places } from '../places.ts';
import { placesIn } from '../places.ts';
import { unreadable } from '../problems.ts';
import { valueIn } from './cells.ts';
import type { Column } from './columns.ts';
import { readSources } from './read-sources.ts';
import type { Cell, Row } from './row.ts';

/** A facet as far as its rows have been read. */
export type Facet = {
  value: Record<string, unknown>;
  categories: Record<string, unknown>[];
  places: Places;
};

/** What has been read of a table. */
export type State = {
  facets: Map<string, Facet>;
  sources: Map<string, string>;
  version: string | undefined;
  /** Where the row of each id was read. */
  ids: Map<string, Where>;
  problems: Problem[];
};

/** Adds a row to what has been read: a category, and what the row says of its facet. */
export function readRow({ cells, where }: Row, named: readonly (Column | undefined)[], state: State): void {
  if (cells.every(({ text }) => text.trim() === '')) return;
  const id = cells[named.findIndex((column) => column?.name === 'facet')]?.text.trim() ?? '';
  if (id === '') {
    state.problems.push(unreadable('This row names no facet.', 'Write the id of a facet in it.', where));
    return;
  }
  const facet = state.facets.get(id) ?? {
    value: { facet: id, question: '' },
    categories: [],
    places: placesIn(where),
  };
  state.facets.set(id, facet);
  checkId({ cells, where }, named, state);
  const category: Record<string, unknown> = { label: '', definition: '', terms: [] };
  const examples: Record<string, unknown> = { match: [], noMatch: [] };
  const path = ['categories', facet.categories.length];
  facet.places.mark(path, where);
  cells.forEach((cell, at) => {
    const column = named[at];
    if (column === undefined || column.name === 'facet' || cell.text === '') return;
    if (column.kind === 'sources')
      category.sources = readSources(cell, [...path, 'sources'], facet.places, state);
    else readCell(cell, column, { facet, category, examples, path, state });
  });
  facet.categories.push({ ...category, examples });
}

/** Each row has an id of its own; told here, as only here both places are known. */
function checkId({ cells, where }: Row, named: readonly (Column | undefined)[], state: State): void {
  const column = named.findIndex((one) => one?.name === 'id');
  const cell = cells[column];
  const id = cell?.text.trim() ?? '';
  // Places in a workbook have columns, those in a text have none.
  const hasColumns = cells.some((one) => one.where(0).column !== undefined);
  const place = cell?.where(0) ?? { ...where, ...(hasColumns && { column: column + 1 }) };
  if (id === '') {
    const hint = 'Write the id of the category in the column "id", such as "early-help".';
    state.problems.push(unreadable('This row has no "id".', hint, place));
    return;
  }
  const first = state.ids.get(id);
  if (first === undefined) {
    state.ids.set(id, place);
    return;
  }
  const hint = 'Give the newer category an id of its own; ids are never reused.';
  const message = `The id "${id.slice(0, 80)}" stands in ${hasColumns ? 'row' : 'line'} ${first.line} already.`;
  state.problems.push(unreadable(message, hint, place));
}

type Into = Readonly<{
  facet: Facet;
  category: Record<string, unknown>;
  examples: Record<string, unknown>;
  path: readonly (string | number)[];
  state: State;
}>;

function readCell(cell: Cell, column: Column, { facet, category, examples, path, state }: Into): void {
  const { value, lines = [], fault } = valueIn(column.kind, cell.text);
  if (fault) state.problems.push(unreadable(fault.message, fault.hint, cell.where(fault.line)));
  if (value === undefined) return;
  const key = column.path.at(-1)!;
  if (column.of === 'category') {
    (column.path.length > 1 ? examples : category)[key] = value;
    facet.places.mark([...path, ...column.path], cell.where(0));
    lines.forEach((line, at) => {
      facet.places.mark([...path, ...column.path, at], cell.where(line));
    });
    return;
  }
  const known = column.of === 'facet' ? facet.value[key] : state.version;
  if (known !== undefined && known !== '' && known !== value) {
    state.problems.push(twoValues(column, facet, cell.where(0)));
  } else if (column.of === 'facet') {
    facet.value[key] = value;
    facet.places.mark([key], cell.where(0));
  } else state.version = String(value);
}

function twoValues(column: Column, facet: Facet, where: Where): Problem {
  return unreadable(
    `"${column.name}" says something else here than in an earlier row${column.of === 'facet' ? ` of "${String(facet.value.facet)}"` : ''}.`,
    'Write it once, and leave the cell empty in other rows.',
    where,
  );
}
