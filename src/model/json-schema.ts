import { z } from 'zod';
import { analysisSchema } from './analysis.ts';
import { comparisonSchema } from './comparison.ts';

/**
 * JSON Schemas (draft 2020-12) of what other programs read, made from the schemas by which pcp reads it itself. Objects
 * are closed: a key that is not described is a fault of ours.
 */
export const jsonSchemas = (): Readonly<Record<'comparison' | 'analysis', object>> => ({
  comparison: described(comparisonSchema, 'comparison', 'Police and Crime Plans compared, as pcp writes it'),
  analysis: described(analysisSchema, 'analysis', 'All that pcp read in one document'),
});

function described(schema: z.ZodType, name: string, title: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return { $schema, $id: `urn:pcp:schema:${name}:1`, title, ...rest };
}
