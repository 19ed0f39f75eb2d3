import type { ReportModel } from '../../report-model.ts';
import { boolean, integer, key, type Table, text } from '../field.ts';

/** A row an area. */
export const areasTable = ({ areas }: ReportModel): Table => ({
  name: 'areas',
  title: 'Areas',
  description: 'A row an area, with the edition that stands for it.',
  primaryKey: ['area'],
  fields: [
    key('area', 'Slug of the area, or unknown'),
    text('name', 'Name of the area'),
    text('region', 'Region, where known'),
    boolean('fictional', 'Whether the area is a fictional sample'),
    text('compared_edition', 'Edition that stands for the area; empty where none does'),
    text('why', 'Why that edition, or why none'),
    integer('editions', 'Editions read for the area'),
  ],
  rows: areas.map(({ force, name, region, fictional, compared, why, editions }) => [
    force,
    name,
    region,
    fictional,
    compared,
    why,
    editions.length,
  ]),
});
