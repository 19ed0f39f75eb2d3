import { z } from 'zod';

/** A word that a plan uses more than the other compared plans do. */
export const distinctiveWordSchema = z.object({
  /** The form that is printed most; all its inflections are counted. */
  word: z.string(),
  /** Uses in the plan, in how many of its sections, and uses in all others together. */
  count: z.number().int(),
  sections: z.number().int(),
  elsewhere: z.number().int(),
  /** Binary logarithm of how many times as frequent it is as in the others together: 1 is twice, 2 four times. */
  logRatio: z.number(),
});
export type DistinctiveWord = Readonly<z.infer<typeof distinctiveWordSchema>>;

/** By area, its distinctive words, the most distinctive first. */
export const distinctiveSchema = z
  .array(z.object({ force: z.string(), words: z.array(distinctiveWordSchema) }))
  .readonly();
export type Distinctive = z.infer<typeof distinctiveSchema>;
