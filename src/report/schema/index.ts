import { jsonSchemas } from '../../model/index.ts';
import type { ReportFormat } from '../format.ts';

/** What the keys of `comparison.json` and of the analyses hold, for programs that check before they read. */
export const schemaFormat: ReportFormat = {
  id: 'schema',
  label: 'JSON Schema (2020-12) of comparison.json and of analyses',
  byDefault: false,
  render: () =>
    Object.entries(jsonSchemas()).map(([name, schema]) => ({
      path: `${name}.schema.json`,
      content: `${JSON.stringify(schema, null, 1)}\n`,
    })),
};
