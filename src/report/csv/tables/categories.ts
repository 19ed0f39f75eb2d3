import { steps } from '../../../model/step.ts';
import type { ReportModel } from '../../report-model.ts';
import { integer, key, type Table, text } from '../field.ts';

/** A row a category of the taxonomy, with how many compared areas reach each step. */
export const categoriesTable = ({ comparison }: ReportModel): Table => ({
  name: 'categories',
  title: 'Categories',
  description: `Categories of taxonomy ${comparison.taxonomy.version}, with how many compared areas reach each step.`,
  primaryKey: ['facet', 'code'],
  fields: [
    key('facet', 'Facet'),
    key('code', 'Category'),
    text('label', 'Label'),
    text('definition', 'Definition'),
    text('theme', 'Theme, where it belongs to one'),
    text('width', 'core, wider, named or related'),
    ...steps.map((step) =>
      integer(step.replaceAll('-', '_'), `Compared areas whose furthest step is ${step}`),
    ),
  ],
  rows: comparison.categories.map(({ facet, code, label, definition, theme, width, steps: reached }) => [
    facet,
    code,
    label,
    definition,
    theme,
    width,
    ...steps.map((step) => reached[step] ?? 0),
  ]),
});
