import { z } from 'zod';
import { evidenceGroupSchema, interventionSchema } from './evidence.ts';
import { evidenceSearchSchema } from './evidence-search.ts';

/** A scale of quality that ratings name: what it rates, and who made it. */
export const qualityScaleSchema = z.strictObject({
  id: z.string(),
  rates: z.string(),
  source: z.string(),
});

/** The evidence base as a comparison holds it. */
export const heldEvidenceSchema = z.object({
  asOf: z.string(),
  interventions: z.array(interventionSchema),
  /** What was tried, each once, with one verdict. */
  groups: z.array(evidenceGroupSchema).optional(),
  scales: z.array(qualityScaleSchema).optional(),
  search: evidenceSearchSchema.nullable().optional(),
  /** How several studies of one thing give one verdict, in a sentence or two with its source. */
  rule: z.string().optional(),
});

export type EvidenceBase = Readonly<z.infer<typeof heldEvidenceSchema>> & Readonly<{ hash: string }>;
