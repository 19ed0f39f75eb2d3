import type { Problem, Where } from '../../../model/index.ts';
import type { ReadTaxonomy } from '../format.ts';
import { limits } from '../limits.ts';
import { unreadable } from '../problems.ts';
import { readHeader } from './read-header.ts';
import { readRow, type State } from './read-row.ts';
import type { Row } from './row.ts';

/** A taxonomy out of the rows of a table, the header first. Columns stand in any order. */
export function readRows(rows: readonly Row[], name: string): ReadTaxonomy {
  const [header = { cells: [], where: { file: name, line: 1 } }, ...body] = rows;
  const state: State = {
    facets: new Map(),
    sources: new Map(),
    version: undefined,
    ids: new Map(),
    problems: [],
  };
  const named = readHeader(header, state.problems);
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

function noLabel(id: string, where: Where): Problem {
  return unreadable(
    `No row of the facet "${id}" has a "facet_label".`,
    'Write the name of the facet in its first row.',
    where,
  );
}
