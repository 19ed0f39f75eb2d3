import { standingOf } from '../checked/standing.ts';
import type { ReportModel } from '../report-model.ts';
import type { Field, Table } from './field.ts';

/** Describes the tables: a tabular data package of Frictionless, version 1. */
export function dataPackage(model: ReportModel, tables: readonly Table[]): string {
  const { comparison } = model;
  const description = {
    profile: 'tabular-data-package',
    name: 'police-and-crime-plans-compared',
    title: 'Police and Crime Plans compared',
    description: [
      `${standingOf(model)}.`,
      'This describes what published plans say, not what forces do.',
      'Work on organised crime is often set out in regional or restricted documents.',
      ...(comparison.fictional ? ['Fictional sample: the areas, people and plans do not exist.'] : []),
      "Text that begins with = + - @, a tab or a carriage return has an apostrophe (') before it, so that spreadsheets do not run it.",
    ].join(' '),
    version: comparison.pcp,
    taxonomy: comparison.taxonomy,
    resources: tables.map(resource),
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

function resource({ name, title, description, fields, primaryKey, foreignKeys }: Table) {
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: fields.map(fieldSchema),
      missingValues: [''],
      ...(primaryKey ? { primaryKey } : {}),
      ...(foreignKeys
        ? {
            foreignKeys: foreignKeys.map(({ fields: own, table, reference }) => ({
              fields: own,
              reference: { resource: table, fields: reference },
            })),
          }
        : {}),
    },
  };
}

function fieldSchema({ name, type, description, values, required }: Field) {
  const constraints = { ...(required ? { required } : {}), ...(values ? { enum: values } : {}) };
  return { name, type, description, ...(Object.keys(constraints).length > 0 ? { constraints } : {}) };
}
