import { z } from 'zod';

/** What became of a reading: as the machine had it, put right, marked by a person alone, taken out, or not settled. */
export const effects = ['accepted', 'corrected', 'added', 'rejected', 'disputed'] as const;
export const effectSchema = z.enum(effects);
export type Effect = z.infer<typeof effectSchema>;

/** What people decided of the plans of a comparison, and how much of it they have seen. */
export const reviewSummarySchema = z.object({
  /** Who decided, by pseudonym. */
  reviewers: z.array(z.string()),
  /** Day of the last decision, YYYY-MM-DD. */
  last: z.string(),
  /** Sentences by what became of their reading. */
  effects: z.record(effectSchema, z.number().int()),
  /** Statements that a person has read, as `force/edition/statement`. */
  read: z.array(z.string()),
  /** Decisions whose words are no longer where they can be used: they changed nothing. */
  notPlaced: z.number().int(),
  /** Decisions with codes that were split or made part of something wider since: these codes are to be read again. */
  toReread: z.number().int(),
  /** Categories that a named person read an edition for and did not find. */
  readNotFound: z.array(
    z.object({
      force: z.string(),
      edition: z.string(),
      facet: z.string(),
      code: z.string(),
      by: z.string(),
      on: z.string(),
    }),
  ),
});
export type ReviewSummary = Readonly<z.infer<typeof reviewSummarySchema>>;
