import type { ReportFormat } from '../format.ts';

/** What the keys of `comparison.json` and of the analyses hold, for programs that check before they read. */
export const schemaFormat: ReportFormat = {
  id: 'schema',
  label: 'JSON Schema (2020-12) of comparison.json and of analyses',
  byDefault: false,
  render: async function* () {
    const { jsonSchemas } = await import('../../model/index.ts');
    for (const [name, schema] of Object.entries(jsonSchemas()))
      yield { path: `${name}.schema.json`, content: `${JSON.stringify(schema, null, 1)}\n` };
  },
};
