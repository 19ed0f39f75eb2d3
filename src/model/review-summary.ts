import { z } from 'zod';
import { agreementFigureSchema, agreementSetSchema } from './agreement.ts';
import { ownAccuracySchema } from './own-accuracy.ts';

/** What became of a reading: as the machine had it, put right, marked by a person alone, taken out, or not settled. */
export const effects = ['accepted', 'corrected', 'added', 'rejected', 'disputed'] as const;
export const effectSchema = z.enum(effects);
export type Effect = z.infer<typeof effectSchema>;

/** What people say of one statement. */
export const reviewedStatementSchema = z.object({
  /** `force/edition/statement`. */
  statement: z.string(),
  effect: effectSchema,
  /** Who read it, by pseudonym, and the day of the last word on it, YYYY-MM-DD. */
  by: z.array(z.string()),
  on: z.string(),
  adjudicator: z.string().nullable(),
  /** What its readers differ on and nobody has settled. */
  disputed: z.array(z.string()),
  /** Whether it is a part of a sentence that a reader took apart, or several that a reader joined. */
  made: z.enum(['split', 'merged']).nullable(),
  /** Categories of it that nobody decided by what they mean today. */
  open: z.array(z.string()),
});
export type ReviewedStatement = Readonly<z.infer<typeof reviewedStatementSchema>>;

/** That a named person read an edition for a category and did not find it; `outdated` where it has another meaning since. */
export const readNotFoundSchema = z.object({
  force: z.string(),
  edition: z.string(),
  facet: z.string(),
  code: z.string(),
  by: z.string(),
  /** Day, YYYY-MM-DD; null where it is not known. */
  on: z.string().nullable(),
  outdated: z.boolean(),
});
export type ReadNotFound = Readonly<z.infer<typeof readNotFoundSchema>>;

/** How far readers agree over all documents; `unseen` where only readings made without seeing the machine's are counted. */
export const agreementSummarySchema = z.object({
  reviewers: z.array(z.string()),
  unseen: z.boolean(),
  /** Items that two or more judged. */
  items: z.number().int(),
  /** Whether it is a commitment; then whether all codes are the same. */
  found: agreementFigureSchema,
  codes: agreementFigureSchema,
  span: agreementSetSchema.shape.span,
  /** Codes whose definitions need rewriting. */
  rewrite: z.array(z.string()),
});
export type AgreementSummary = Readonly<z.infer<typeof agreementSummarySchema>>;

/** What people decided of the plans of a comparison, and how much of it they have seen. */
export const reviewSummarySchema = z.object({
  /** Who decided, by pseudonym. */
  reviewers: z.array(z.string()),
  /** Day of the last decision, YYYY-MM-DD. */
  last: z.string(),
  /** Hash of the decisions and samples that it was made with. */
  hash: z.string(),
  /** Sentences by what became of their reading. */
  effects: z.record(effectSchema, z.number().int()),
  /** Statements that a person has read. */
  statements: z.array(reviewedStatementSchema),
  /** Statements of which a person says that they have no match in the other edition, as `force/edition/statement`. */
  noMatch: z.array(z.string()),
  /** Decisions whose words are no longer where they can be used: they changed nothing. */
  notPlaced: z.number().int(),
  /** Decisions with codes that were split or made part of something wider since: these codes are to be read again. */
  toReread: z.number().int(),
  /** Categories that a named person read an edition for and did not find. */
  readNotFound: z.array(readNotFoundSchema),
  /** Not given where no two people judged the same item. */
  agreement: agreementSummarySchema.optional(),
  /** How often the machine is right on these plans; not given where no random sample was settled. */
  accuracy: ownAccuracySchema.optional(),
});
export type ReviewSummary = Readonly<z.infer<typeof reviewSummarySchema>>;
