import type { ReportModel } from '../../report-model.ts';
import { key, type Table, text } from '../field.ts';

/** A row what stands beside the comparison or was not read. */
export const leftOutTable = ({ comparison }: ReportModel): Table => ({
  name: 'left-out',
  title: 'Left out or shown beside',
  description: 'Editions that stand beside the comparison, and documents that could not be read.',
  fields: [
    key('area', 'Slug of the area, or unknown'),
    text('edition', 'Id of the edition'),
    text('document', 'Document'),
    text('why', 'Why'),
  ],
  rows: comparison.leftOut.map(({ force, edition, document, why }) => [force, edition, document, why]),
});
