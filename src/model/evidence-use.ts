import { z } from 'zod';

/** A statement of a compared edition. */
const placedSchema = z.object({ force: z.string(), edition: z.string(), statement: z.string() });
export type Placed = Readonly<z.infer<typeof placedSchema>>;

/** What the compared plans and the evidence base say of each other, beyond the links of single statements. */
export const evidenceUseSchema = z.object({
  /** Compared plans. */
  plans: z.number().int(),
  /** What has evidence and is named in no compared plan; `facet` and `code` are its first subject in the taxonomy. */
  unnamed: z.array(
    z.object({
      group: z.string(),
      facet: z.string(),
      code: z.string(),
      /** For each plan that undertakes something on a subject of it, how much, and the first such statement. */
      related: z.array(placedSchema.extend({ count: z.number().int() })),
    }),
  ),
  /** What plans name by its words, in the evidence base's order: who undertakes it, and who does no more than name it. */
  named: z
    .array(
      z.object({
        group: z.string(),
        undertakenBy: z.array(placedSchema),
        /** `statement` is a priority that names it; null where it stands in context, in what was done or is refused. */
        namedOnly: z.array(placedSchema.extend({ statement: z.string().nullable() })),
      }),
    )
    .optional(),
  /** Undertakings that name money and no intervention of this evidence base, in reading order of each plan. */
  money: z.array(
    placedSchema.extend({
      /** A sum, or a grant without one. */
      by: z.enum(['sum', 'grant']),
      words: z.string(),
    }),
  ),
  /** Subjects that many plans undertake and of which no direct or good study is held, in the taxonomy's order. */
  pilots: z.array(
    z.object({
      facet: z.string(),
      code: z.string(),
      /** Compared plans that undertake it, each with the statement that goes furthest. */
      undertakenBy: z.array(placedSchema),
      /** Undertakings on it that evaluate or try something out, in any compared plan. */
      trying: z.array(placedSchema),
      /** Ids of what the evidence base holds on it, none of it direct or good. */
      held: z.array(z.string()),
    }),
  ),
});
export type EvidenceUse = Readonly<z.infer<typeof evidenceUseSchema>>;
