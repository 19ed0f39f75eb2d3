import { categoriesOf } from '../../facets.ts';
import type { ReportModel } from '../../report-model.ts';
import { editionFields, editionKey, editionReference } from '../edition-key.ts';
import { key, type Table, text, type Value } from '../field.ts';
import { quoteRead, quoteReadField } from '../reading-columns.ts';
import { cellFields, cellValues } from './cells.ts';

/** A row an edition and partner, with the words that go furthest. */
export const partnersTable = ({ comparison, editions }: ReportModel): Table => ({
  name: 'partners',
  title: 'Areas by partners',
  description:
    'How far each edition goes with each partner that it names, with the words. A partner counts where the words name it, whether or not it has agreed to anything.',
  primaryKey: ['area', 'edition', 'partner'],
  foreignKeys: [editionReference],
  fields: [
    ...editionFields,
    key('partner', 'Partner'),
    text('label', 'Its name'),
    ...cellFields,
    text('statement', 'The statement that goes furthest'),
    text('quote', 'Its words'),
    quoteReadField,
  ],
  rows: editions.flatMap((shown) =>
    categoriesOf(comparison, 'partners').flatMap(({ facet, code, label }): Value[][] => {
      const cell = shown.figures.cells[facet]?.[code];
      if (!cell) return [];
      const [first] = cell.state === 'figure' ? cell.statements : [];
      const quote = first === undefined ? null : (shown.statements.get(first)?.quote ?? null);
      const own = [...editionKey(shown), code, label, ...cellValues(cell)];
      return [[...own, first ?? null, quote, quoteRead(shown, first)]];
    }),
  ),
});
