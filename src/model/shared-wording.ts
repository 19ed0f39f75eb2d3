import { z } from 'zod';

/** Where a shared passage stands in one of the plans. */
const passagePlaceSchema = z.object({
  document: z.string(),
  /** The sentence in which the passage begins. */
  sentence: z.string(),
  page: z.number().int().positive().nullable(),
});

/** A run of words that two plans have in common, word for word, as the first prints it. */
export const sharedPassageSchema = z.object({
  words: z.string(),
  length: z.number().int().positive(),
  first: passagePlaceSchema,
  second: passagePlaceSchema,
});
export type SharedPassage = Readonly<z.infer<typeof sharedPassageSchema>>;

/** What two compared plans have word for word in common. No direction is implied: both may have it from a third. */
export const sharedPairSchema = z.object({
  first: z.string(),
  second: z.string(),
  /** Words in shared passages of the plan that has fewer words, and how many it has. */
  words: z.number().int(),
  of: z.number().int(),
  /** The longest passages, longest first. */
  passages: z.array(sharedPassageSchema),
  /** How many there are in all. */
  count: z.number().int(),
});
export type SharedPair = Readonly<z.infer<typeof sharedPairSchema>>;

export const sharedWordingSchema = z.object({
  /** Pairs of areas with a shared passage, most words first. */
  pairs: z.array(sharedPairSchema),
  /** Set aside: runs of eight words that four plans or more print, and passages that name a law or a requirement. */
  setAside: z.object({ inManyPlans: z.number().int(), ofLaw: z.number().int() }),
});
export type SharedWording = Readonly<z.infer<typeof sharedWordingSchema>>;
