import { z } from 'zod';
import {
  designSchema,
  gradeSchema,
  interventionSchema,
  qualityScaleSchema,
  searchInFileSchema,
  verdicts,
} from '../model/index.ts';

/** A study as its file has it: what a reader must be told is required, and no file says that harm waits. */
const studySchema = interventionSchema.extend({
  design: designSchema,
  doi: z.string().nullable(),
  quality: z.strictObject({ scale: z.string(), rating: z.string(), grade: gradeSchema }),
  verdict: z.enum(verdicts).exclude(['waits-for-person']).nullable(),
});

/** A file of `corpus/evidence`: the date up to which studies were looked for, with interventions or with how. */
export const evidenceFileSchema = z.strictObject({
  asOf: z.iso.date(),
  interventions: z.array(studySchema).min(1).optional(),
  /** Labels of what several studies evaluate. */
  groups: z.array(z.strictObject({ id: z.string(), label: z.string() })).optional(),
  scales: z.array(qualityScaleSchema).optional(),
  search: searchInFileSchema.optional(),
});
export type EvidenceFileContent = z.infer<typeof evidenceFileSchema>;
