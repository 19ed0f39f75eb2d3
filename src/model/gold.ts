import { z } from 'zod';
import { actorSchema, kindSchema, strengthSchema } from './detection.ts';

/** One labelled unit of a gold file: what the codebook's reader saw and said. All such labels are machine-made. */
export const goldUnitSchema = z.object({
  id: z.string().min(1),
  /** Path of the source document, relative to the folder of sources. */
  document: z.string().min(1),
  /** Slug of the area; intervals and leave-one-out go by it. */
  force: z.string().min(1),
  text: z.string().min(1),
  leadIn: z.string().nullable().optional(),
  heading: z.string().nullable().optional(),
  blockKind: z.string().optional(),
  kind: kindSchema,
  strength: strengthSchema.nullable().optional(),
  actor: actorSchema.nullable().optional(),
  measurable: z.boolean().nullable().optional(),
  codes: z.array(z.string()),
  /** Codes that context and achievements mention. */
  mentions: z.array(z.string()).optional(),
  disputed: z.boolean().optional(),
  /** Page on which the unit stands, 1-based, where the maker of the gold knows it. */
  page: z.number().int().positive().nullable().optional(),
});
export type GoldUnit = Readonly<z.infer<typeof goldUnitSchema>>;
