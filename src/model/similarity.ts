import { z } from 'zod';

/** How alike two compared plans are in one respect, and what makes them so. */
export const likenessSchema = z.object({
  first: z.string(),
  second: z.string(),
  /** Cosine, 0 (nothing in common) to 1 (the same in proportion). */
  likeness: z.number(),
  /** What adds most to it, most first: ids of categories, or words by their stems as they are printed most. */
  drivers: z.array(z.string()),
});
export type Likeness = Readonly<z.infer<typeof likenessSchema>>;

/** Compared plans that are most alike: by the subjects of their undertakings, and by the words of their commitments. */
export const similaritySchema = z.object({
  /** Each area's nearest by subject, each pair once, the most alike first. */
  bySubject: z.array(likenessSchema),
  byWording: z.array(likenessSchema),
});
export type Similarity = Readonly<z.infer<typeof similaritySchema>>;
