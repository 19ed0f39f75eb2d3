import { z } from 'zod';

/** One disagreement with a machine-made label, with what a reader needs to judge it. */
export const disagreementSchema = z.strictObject({
  id: z.string(),
  document: z.string(),
  about: z.enum(['kind', 'code', 'strength', 'actor', 'measurable']),
  gold: z.string(),
  said: z.string(),
  /** How wrong: the distance of the score from the truth for kinds, 1 for all else. */
  weight: z.number(),
  text: z.string(),
  leadIn: z.string().nullable(),
  heading: z.string().nullable(),
  /** The sentence before, in reading order. */
  before: z.string().nullable(),
  /** What spoke, heaviest first: rules, terms and what was learned, each with its words and weight. */
  reasons: z.array(z.string()),
  /** Why it was nearly right; null where it was not. */
  near: z.string().nullable(),
});
export type Disagreement = Readonly<z.infer<typeof disagreementSchema>>;

/** Disagreements that one rule or term (or the want of one) is answerable for. */
export const errorGroupSchema = z.strictObject({
  fault: z.string(),
  about: disagreementSchema.shape.about,
  weight: z.number(),
  cases: z.array(disagreementSchema),
});
export type ErrorGroup = Readonly<z.infer<typeof errorGroupSchema>>;

/** All disagreements by fault, worst group first, and how many of them were near misses, by cause. */
export const errorListSchema = z.strictObject({
  groups: z.array(errorGroupSchema),
  nearMisses: z.array(
    z.strictObject({ about: disagreementSchema.shape.about, cause: z.string(), cases: z.number().int() }),
  ),
});
export type ErrorList = Readonly<z.infer<typeof errorListSchema>>;
