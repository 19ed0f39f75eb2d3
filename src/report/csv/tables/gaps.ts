import type { ReportModel } from '../../report-model.ts';
import { editionFields, editionReference } from '../edition-key.ts';
import { key, type Table, text, type Value } from '../field.ts';

/** A row what was not found and an area that undertakes it; one row with none where no compared area does. */
export const gapsTable = ({ comparison }: ReportModel): Table => ({
  name: 'gaps',
  title: 'Not found, and who undertakes it',
  description:
    'Not found by the machine; no person has looked. A row for each area that undertakes it, or one row without.',
  foreignKeys: [editionReference],
  fields: [
    ...editionFields,
    key('facet', 'Facet'),
    key('code', 'Category that was not found'),
    text('undertaken_by', 'Area that undertakes it'),
    text('undertaken_in', 'Its edition'),
    text('statement', 'Its statement'),
  ],
  rows: comparison.gaps.flatMap(({ force, edition, facet, code, undertakenBy }): Value[][] => {
    const own = [force, edition, facet, code];
    if (undertakenBy.length === 0) return [[...own, null, null, null]];
    return undertakenBy.map((by) => [...own, by.force, by.edition, by.statement]);
  }),
});
