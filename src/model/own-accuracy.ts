import { z } from 'zod';
import { sampleScoresSchema } from './review-sample.ts';
import { shareCountsSchema } from './share-counts.ts';

/**
 * How often the machine is right on the compared plans themselves, from a random sample that people coded without seeing its
 * reading and settled. Only sampled items are in it.
 */
export const ownAccuracySchema = z.object({
  /** Id of the sample, and the editions it was drawn from. */
  sample: z.string(),
  editions: z.array(z.string()),
  /** Who coded and settled it, by pseudonym, and the days of the first and the last word, YYYY-MM-DD. */
  reviewers: z.array(z.string()),
  from: z.string(),
  to: z.string(),
  drawn: z.number().int(),
  /** Items that two people coded alike or that were adjudicated: these alone count. */
  settled: z.number().int(),
  /** Strata without a settled item: nothing is said of their sentences. */
  uncovered: z.array(z.string()),
  /** `replaces`: narrow enough to stand in the place of what was measured on other texts; `why` says why not. */
  figures: z.array(
    sampleScoresSchema.shape.figures.element.extend({
      replaces: z.boolean(),
      why: z.string().nullable(),
    }),
  ),
  /** By edition, how undertakings found stand to those that people found, in items of equal weight. */
  texts: z.array(z.object({ id: z.string(), counts: shareCountsSchema })),
});
export type OwnAccuracy = Readonly<z.infer<typeof ownAccuracySchema>>;
export type OwnFigure = OwnAccuracy['figures'][number];
