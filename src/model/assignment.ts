import { z } from 'zod';

/**
 * Who reads what. Each document has one reader who reads all of it; of each document some sentences are read by a second
 * person too, who reads them unseen. Ids of sentences are those of the run at the time.
 */
export const assignmentSchema = z.object({
  schemaVersion: z.literal(1),
  seed: z.number().int(),
  /** Share of sentences with a second reader, 0 to 1. */
  overlap: z.number().min(0).max(1),
  /** By pseudonym, in the order of letters. */
  reviewers: z.array(z.string().min(1)).min(1),
  documents: z.array(
    z.object({
      document: z.string().min(1),
      reviewer: z.string().min(1),
      /** Sentences to read, and their words, at the time. */
      items: z.number().int().nonnegative(),
      words: z.number().int().nonnegative(),
      second: z.array(z.object({ reviewer: z.string().min(1), sentences: z.array(z.string().min(1)) })),
    }),
  ),
});
export type Assignment = Readonly<z.infer<typeof assignmentSchema>>;
