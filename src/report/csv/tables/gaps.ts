import { lookedFor } from '../../looked-for.ts';
import type { ReportModel } from '../../report-model.ts';
import { editionFields, editionReference } from '../edition-key.ts';
import { key, type Table, text, type Value } from '../field.ts';

/** A row what was not found and an area that undertakes it; one row with none where no compared area does. */
export const gapsTable = (model: ReportModel): Table => ({
  name: 'gaps',
  title: 'Not found, and who undertakes it',
  description:
    'Not found by the machine; read_by says who has read the plan for it and did not find it either, where somebody has. A row for each area that undertakes it, or one row without.',
  foreignKeys: [editionReference],
  fields: [
    ...editionFields,
    key('facet', 'Facet'),
    key('code', 'Category that was not found'),
    text('undertaken_by', 'Area that undertakes it'),
    text('undertaken_in', 'Its edition'),
    text('statement', 'Its statement'),
    text('read_by', 'Who read the plan for it and did not find it, by pseudonym; empty where nobody has'),
    text('read_on', 'Day of that; empty where it is not known'),
  ],
  rows: model.comparison.gaps.flatMap((gap): Value[][] => {
    const { force, edition, facet, code, undertakenBy } = gap;
    const own = [force, edition, facet, code];
    const looked = lookedFor(model, gap);
    const read = [looked?.by ?? null, looked?.on ?? null];
    if (undertakenBy.length === 0) return [[...own, null, null, null, ...read]];
    return undertakenBy.map((by) => [...own, by.force, by.edition, by.statement, ...read]);
  }),
});
