import type { Cell } from '../../../model/index.ts';
import { steps } from '../../../model/step.ts';
import type { ReportModel } from '../../report-model.ts';
import { editionFields, editionKey, editionReference } from '../edition-key.ts';
import { integer, key, type Table, text, type Value } from '../field.ts';

export const cellFields = [
  text('state', 'figure, not-found, not-read or does-not-apply', [
    'figure',
    'not-found',
    'not-read',
    'does-not-apply',
  ]),
  text('step', 'Furthest step reached; empty where not read or not applicable', steps),
  text('why', 'Why there is no figure'),
  integer('undertakings', 'Distinct undertakings, firm or soft'),
  integer('firm', 'Firm undertakings'),
  integer('soft', 'Soft undertakings'),
  integer('checkable', 'Checkable undertakings'),
  integer('wishes', 'Wishes, counted apart'),
  integer('priorities', 'Priorities'),
  integer('mentions', 'Mentions'),
  integer('turned_down', 'Statements that turn it down, counted nowhere else; approaches of 2020 only'),
  text('pages', 'Pages of the furthest step, separated by spaces'),
];

export function cellValues(cell: Cell): Value[] {
  if (cell.state !== 'figure')
    return [
      cell.state,
      cell.state === 'not-found' ? cell.step : null,
      'why' in cell ? cell.why : null,
      ...Array<null>(8).fill(null),
      null,
    ];
  const {
    state,
    step,
    undertakings,
    firm,
    soft,
    checkable,
    wishes,
    priorities,
    mentions,
    turnedDown,
    pages,
  } = cell;
  return [
    state,
    step,
    null,
    undertakings,
    firm,
    soft,
    checkable,
    wishes,
    priorities,
    mentions,
    turnedDown?.length ?? 0,
    pages.join(' '),
  ];
}

/** A row an edition and category: the grid in long form. */
export const cellsTable = ({ editions }: ReportModel): Table => ({
  name: 'cells',
  title: 'Cells of the grid',
  description: 'A row an edition and category, with the furthest step and the counts behind it.',
  primaryKey: ['area', 'edition', 'facet', 'code'],
  foreignKeys: [
    editionReference,
    { fields: ['facet', 'code'], table: 'categories', reference: ['facet', 'code'] },
  ],
  fields: [...editionFields, key('facet', 'Facet'), key('code', 'Category'), ...cellFields],
  rows: editions.flatMap((shown) =>
    Object.entries(shown.figures.cells).flatMap(([facet, cells]) =>
      Object.entries(cells).map(([code, cell]) => [...editionKey(shown), facet, code, ...cellValues(cell)]),
    ),
  ),
});
