import { z } from 'zod';
import { interventionSchema } from '../model/index.ts';

/** A file of `corpus/evidence`: the date up to which studies were looked for, and interventions. */
export const evidenceFileSchema = z.strictObject({
  asOf: z.iso.date(),
  interventions: z.array(interventionSchema).min(1),
});
