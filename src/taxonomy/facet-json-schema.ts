import { z } from 'zod';
import { facetSchema } from '../model/index.ts';

/** Where the schema lies beside the facet files, and the line by which an editor finds it. */
export const facetSchemaName = 'facet.schema.json';
export const facetSchemaLine = `# yaml-language-server: $schema=./${facetSchemaName}`;

/** The shape of a facet file as JSON Schema draft-07, for editors: made of the schema by which facets are read. */
export function facetJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(facetSchema, { target: 'draft-7', io: 'input' });
  return { $schema, title: 'A facet of the taxonomy', ...schema };
}
