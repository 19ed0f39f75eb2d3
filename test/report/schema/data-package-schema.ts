const name = { type: 'string', pattern: '^[-a-z0-9._/]+$' };
const text = { type: 'string', minLength: 1 };
const types = [
  'string',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
  'date',
  'time',
  'datetime',
  'year',
  'any',
];
const keys = { anyOf: [text, { type: 'array', items: text, minItems: 1 }] };

const field = {
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: text,
    type: { enum: types },
    description: text,
    constraints: {
      type: 'object',
      properties: { required: { type: 'boolean' }, enum: { type: 'array', minItems: 1, uniqueItems: true } },
    },
  },
};

const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    fields: { type: 'array', minItems: 1, items: field },
    missingValues: { type: 'array', items: { type: 'string' } },
    primaryKey: keys,
    foreignKeys: {
      type: 'array',
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: keys,
          reference: {
            type: 'object',
            required: ['resource', 'fields'],
            properties: { resource: { type: 'string' }, fields: keys },
          },
        },
      },
    },
  },
};

/** A schema of our own for tabular data packages, from the words of Frictionless (Data Package 1 and Table Schema 1). */
export const dataPackageSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['profile', 'resources'],
  properties: {
    profile: { const: 'tabular-data-package' },
    name,
    title: text,
    description: text,
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['profile', 'name', 'path', 'schema'],
        properties: {
          profile: { const: 'tabular-data-resource' },
          name,
          // Neither an address nor a way out of the folder.
          path: { type: 'string', pattern: '^(?!/)(?!.*\\.\\.)[^:]+$' },
          encoding: text,
          schema: tableSchema,
        },
      },
    },
  },
};
