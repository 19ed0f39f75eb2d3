import type { Problem, Where } from '../../../model/index.ts';
import { nearest } from '../../../text/index.ts';
import type { ReadTaxonomy } from '../format.ts';
import { limits } from '../limits.ts';
import { type Places, placesIn } from '../places.ts';
import { leftOut, unreadable } from '../problems.ts';
import { valueIn } from './cells.ts';
import { type Column, columns, headerKey } from './columns.ts';
import { readSource } from './sources.ts';

/** A cell as it was read, with the place of each of its lines. */
export type Cell = Readonly<{ text: string; where(line: number): Where }>;
export type Row = Readonly<{ cells: readonly Cell[]; where: Where }>;

type Facet = { value: Record<string, unknown>; categories: Record<string, unknown>[]; places: Places };
type State = {
  facets: Map<string, Facet>;
  sources: Map<string, string>;
  version: string | undefined;
  problems: Problem[];
};

/** A taxonomy out of the rows of a table, the header first. Columns stand in any order. */
export function readRows(rows: readonly Row[], name: string): ReadTaxonomy {
  const [header, ...body] = rows;
  const state: State = { facets: new Map(), sources: new Map(), version: undefined, problems: [] };
  const named = headerOf(header, name, state.problems);
  if (body.length > limits.items)
    state.problems.push(
      unreadable(`The table has ${body.length} rows; at most ${limits.items} are read.`, 'Export a part.', {
        file: name,
      }),
    );
  if (!state.problems.some(({ severity }) => severity === 'error'))
    for (const row of body) readRow(row, named, state);
  for (const [id, { value, places }] of state.facets)
    if (value.label === undefined) state.problems.push(noLabel(id, places.locate([])));
  const { version, sources } = state;
  return {
    about: { ...(version === undefined ? {} : { version }), sources: Object.fromEntries(sources) },
    facets: [...state.facets.values()].map(({ value, categories, places }) => ({
      value: { ...value, categories },
      locate: places.locate,
    })),
    problems: state.problems,
  };
}

/** The column of each place in the header; columns that are not known are told and passed over. */
function headerOf(header: Row | undefined, name: string, problems: Problem[]): (Column | undefined)[] {
  const byKey = new Map(columns.map((column) => [headerKey(column.name), column]));
  const named = (header?.cells ?? []).map(({ text, where }, at) => {
    const column = byKey.get(headerKey(text));
    if (column === undefined && text.trim() !== '') problems.push(unknownColumn(text, where(0)));
    const isFirst =
      (header?.cells ?? []).findIndex((cell) => headerKey(cell.text) === headerKey(text)) === at;
    if (column !== undefined && !isFirst)
      problems.push(unreadable(`The column "${text}" is there twice.`, 'Remove one of the two.', where(0)));
    return column;
  });
  const missing = ['facet', 'id', 'label', 'definition', 'terms', 'since', 'status'].filter(
    (wanted) => !named.some((column) => column?.name === wanted),
  );
  if (missing.length > 0)
    problems.push(
      unreadable(
        `The first row has no column ${missing.map((column) => `"${column}"`).join(', ')}.`,
        'Keep the header that "pcp taxonomy export" writes, and save with commas between cells.',
        header?.where ?? { file: name, line: 1 },
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

function readRow({ cells, where }: Row, named: readonly (Column | undefined)[], state: State): void {
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
  const category: Record<string, unknown> = { label: '', definition: '', terms: [] };
  const examples: Record<string, unknown> = { match: [], noMatch: [] };
  const path = ['categories', facet.categories.length];
  facet.places.mark(path, where);
  cells.forEach((cell, at) => {
    const column = named[at];
    if (column === undefined || column.name === 'facet' || cell.text === '') return;
    if (column.kind === 'sources') readSources(cell, category, facet, path, state);
    else readCell(cell, column, { facet, category, examples, path, state });
  });
  facet.categories.push({ ...category, examples });
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

function readSources(
  cell: Cell,
  category: Record<string, unknown>,
  facet: Facet,
  path: readonly (string | number)[],
  state: State,
): void {
  const lines = cell.text.split(/\r\n|\r|\n/).map((text, at) => ({ text: text.trim(), at }));
  const ids: string[] = [];
  for (const { text, at } of lines) {
    if (text === '') continue;
    const source = readSource(text);
    if (source === null) {
      state.problems.push(
        unreadable('This source cannot be read.', 'Write it as id: what it stands for.', cell.where(at)),
      );
      continue;
    }
    const known = state.sources.get(source.id);
    if (source.text !== undefined && known !== undefined && known !== source.text)
      state.problems.push(
        unreadable(
          `The source "${source.id}" is explained twice, in other words.`,
          'Explain it where it first stands, and name only its id in other rows.',
          cell.where(at),
        ),
      );
    if (source.text !== undefined && known === undefined) state.sources.set(source.id, source.text);
    facet.places.mark([...path, 'sources', ids.length], cell.where(at));
    ids.push(source.id);
  }
  category.sources = ids;
}

function noLabel(id: string, where: Where): Problem {
  return unreadable(
    `No row of the facet "${id}" has a "facet_label".`,
    'Write the name of the facet in its first row.',
    where,
  );
}

function twoValues(column: Column, facet: Facet, where: Where): Problem {
  return unreadable(
    `"${column.name}" says something else here than in an earlier row${column.of === 'facet' ? ` of "${String(facet.value.facet)}"` : ''}.`,
    'Write it once, and leave the cell empty in other rows.',
    where,
  );
}
