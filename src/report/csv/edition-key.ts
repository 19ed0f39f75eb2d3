import type { ShownEdition } from '../shown-edition.ts';
import { key, type Table } from './field.ts';

/** The two columns that name an edition in every table that has rows of one. */
export const editionFields = [key('area', 'Slug of the area'), key('edition', 'Id of the edition')];

export const editionReference: NonNullable<Table['foreignKeys']>[number] = {
  fields: ['area', 'edition'],
  table: 'editions',
  reference: ['area', 'edition'],
};

export const editionKey = ({ area, figures }: ShownEdition): [string, string] => [
  area.force,
  figures.edition.edition,
];
