/** Types of Frictionless table schemas that these tables use. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean';

/** A column of a table. */
export type Field = Readonly<{
  name: string;
  type: FieldType;
  description: string;
  /** Values that the column may hold. */
  values?: readonly string[];
  required?: boolean;
}>;

export type Value = string | number | boolean | null;

/** A table: what it is, its columns, and its rows in the columns' order; those of long tables are made as they are asked for. */
export type Table = Readonly<{
  name: string;
  title: string;
  description: string;
  fields: readonly Field[];
  primaryKey?: readonly string[];
  foreignKeys?: readonly Readonly<{
    fields: readonly string[];
    table: string;
    reference: readonly string[];
  }>[];
  rows: Iterable<readonly Value[]>;
}>;

/** A table with all its rows made. */
export type WholeTable = Table & Readonly<{ rows: readonly (readonly Value[])[] }>;

export const text = (name: string, description: string, values?: readonly string[]): Field => ({
  name,
  type: 'string',
  description,
  ...(values ? { values } : {}),
});
export const key = (name: string, description: string): Field => ({
  name,
  type: 'string',
  description,
  required: true,
});
export const integer = (name: string, description: string): Field => ({ name, type: 'integer', description });
export const number = (name: string, description: string): Field => ({ name, type: 'number', description });
export const boolean = (name: string, description: string): Field => ({ name, type: 'boolean', description });
