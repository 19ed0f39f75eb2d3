import { z } from 'zod';
import { shareMeasureSchema } from './share-counts.ts';

/** Where a plan's share lies beside those of the other compared plans. */
export const bandSchema = z.enum(['more', 'about-as-much', 'less', 'cannot-tell']);
export type Band = z.infer<typeof bandSchema>;

/**
 * The share of one plan's undertakings that are on something, with the band it lies in: more or less than the middle half
 * of the compared plans, or within it, where that holds in nine of ten draws of reading error, and more or less with each
 * list counted once too.
 */
export const bandedShareSchema = z.object({
  force: z.string(),
  share: z.number(),
  /** The middle nine tenths of the share over the draws: what reading error alone leaves open. */
  low: z.number(),
  high: z.number(),
  band: bandSchema,
  /** Share of draws in which the band holds that it is most often in. */
  holds: z.number(),
});
export type BandedShare = Readonly<z.infer<typeof bandedShareSchema>>;

export const bandsSchema = z.object({
  /** Draws made, and texts whose errors were drawn from. */
  draws: z.number().int(),
  texts: z.number().int(),
  /** Why no plan is in a band, or null. */
  why: z.string().nullable(),
  measures: z.array(
    z.object({
      measure: shareMeasureSchema.exclude(['undertakings']),
      /** Where errors were drawn from a settled sample of the plans themselves: how many of them. */
      ownTexts: z.number().int().optional(),
      /** The middle half of the shares as they were read. */
      middle: z.object({ low: z.number(), high: z.number() }),
      plans: z.array(bandedShareSchema),
    }),
  ),
});
export type Bands = Readonly<z.infer<typeof bandsSchema>>;
