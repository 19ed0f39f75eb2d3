import { z } from 'zod';
import { actorSchema, kindSchema, strengthSchema } from '../model/index.ts';

/** A sentence, item, cell or heading of a sample plan with its label by the codebook (context where none is given). */
export const labelledSchema = z.strictObject({
  text: z.string().min(1),
  kind: kindSchema.default('context'),
  strength: strengthSchema.optional(),
  actor: actorSchema.optional(),
  measurable: z.boolean().optional(),
  codes: z.array(z.string()).default([]),
  mentions: z.array(z.string()).optional(),
  /** Overrides the lead-in of its list or table; null where the unit has none. */
  leadIn: z.string().nullable().optional(),
  /** Number of the footnote whose mark stands after the unit. */
  note: z.number().int().positive().optional(),
});
export type Labelled = z.infer<typeof labelledSchema>;

const level = z.number().int().min(1).max(4);
const units = z.array(labelledSchema).min(1);

/** A block of a source file. Everything is in reading order. */
export const sourceBlockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), level, unit: labelledSchema }),
  z.strictObject({ kind: z.literal('paragraph'), units }),
  z.strictObject({
    kind: z.literal('list'),
    leadIn: z.string().optional(),
    items: z.array(z.strictObject({ level: level.default(1), units })).min(1),
  }),
  z.strictObject({
    kind: z.literal('table'),
    leadIn: z.string().optional(),
    header: units,
    rows: z.array(units).min(1),
  }),
  /** Repeats a sentence of the body, label and all; stands inside the paragraph that follows it. */
  z.strictObject({ kind: z.literal('pull-quote'), quotes: z.string() }),
  z.strictObject({ kind: z.literal('side-box'), title: labelledSchema, paragraphs: z.array(units).min(1) }),
  /** Infographic numbers: each unit begins with its number, which is set large. */
  z.strictObject({
    kind: z.literal('numbers'),
    items: z.array(z.strictObject({ number: z.string(), unit: labelledSchema })).min(1),
  }),
  z.strictObject({ kind: z.literal('footnote'), mark: z.number().int().positive(), units }),
  /** A drawing with words under it. */
  z.strictObject({ kind: z.literal('caption'), unit: labelledSchema }),
]);

/** The one source of a sample plan and of its labels: a file of `sources/`. */
export const sourceSchema = z.strictObject({
  id: z.string(),
  area: z.string(),
  areaName: z.string(),
  title: z.string(),
  runningTitle: z.string(),
  from: z.string(),
  to: z.string(),
  publisher: z.string(),
  blocks: z.array(sourceBlockSchema).min(1),
});
export type PlanSource = z.infer<typeof sourceSchema>;
