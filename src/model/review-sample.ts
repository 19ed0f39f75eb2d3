import { z } from 'zod';
import { anchorSchema } from './anchor.ts';

/** What the machine had said of a sentence when the sample was drawn: a commitment, doubtful, or neither. */
export const sampleFlags = ['found', 'uncertain', 'unflagged'] as const;
export const sampleFlagSchema = z.enum(sampleFlags);
export type SampleFlag = z.infer<typeof sampleFlagSchema>;

export const stratumSchema = z.object({
  id: z.string(),
  edition: z.string(),
  area: z.string(),
  flag: sampleFlagSchema,
  /** Sentences in it, and how many of them were drawn; each drawn one stands for `weight` sentences. */
  size: z.number().int().positive(),
  drawn: z.number().int().nonnegative(),
  weight: z.number().nullable(),
});
export type Stratum = Readonly<z.infer<typeof stratumSchema>>;

/**
 * Sentences drawn at random within strata, in an order that tells nothing of what the machine made of them. Whoever codes them
 * does so without seeing its reading, which is not in the file.
 */
export const reviewSampleSchema = z.object({
  schemaVersion: z.literal(1),
  id: z.string().min(1),
  seed: z.number().int(),
  asked: z.number().int().positive(),
  taxonomy: z.object({ version: z.string(), hash: z.string() }),
  strata: z.array(stratumSchema),
  items: z.array(z.object({ stratum: z.string(), anchor: anchorSchema })),
});
export type ReviewSample = Readonly<z.infer<typeof reviewSampleSchema>>;

const share = z.number().nullable();
const interval = z.object({ low: z.number(), high: z.number() }).nullable();

/**
 * How often the machine is right on the plans that the sample was drawn from, by what it is asked: `commitment`, a theme, or a
 * code on a commitment or priority. Items are weighted by their stratum; intervals hold 95% of 1,000 draws within strata.
 */
export const sampleScoresSchema = z.object({
  schemaVersion: z.literal(1),
  sample: z.string(),
  seed: z.number().int(),
  taxonomy: z.object({ version: z.string(), hash: z.string() }),
  drawn: z.number().int(),
  /** Items that two people coded alike, or that were adjudicated: these alone count. */
  settled: z.number().int(),
  /** Items that are not in the documents any more, and strata without a settled item: nothing is said of these. */
  notPlaced: z.number().int(),
  /**
   * Items that are there and not settled: nobody coded them unseen, one person did, somebody coded them who had read them before
   * (another is to), or those who coded them differ.
   */
  unsettled: z.object({
    unread: z.number().int(),
    once: z.number().int(),
    seen: z.number().int(),
    differ: z.number().int(),
  }),
  uncovered: z.array(z.string()),
  figures: z.array(
    z.object({
      measure: z.enum(['commitment', 'theme', 'code']),
      id: z.string(),
      /** Settled items that the machine marked, that people marked, and that both did; not weighted. */
      marked: z.number().int(),
      there: z.number().int(),
      both: z.number().int(),
      precision: share,
      precisionInterval: interval,
      recall: share,
      recallInterval: interval,
    }),
  ),
});
export type SampleScores = Readonly<z.infer<typeof sampleScoresSchema>>;
