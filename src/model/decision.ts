import { z } from 'zod';

export const decisionVerdictSchema = z.enum(['accepted', 'rejected']);

/**
 * What a person decided of a code on a sentence: that it belongs there, or not. The least that a line of a decision file
 * says; the entries of the log (`review-entry.ts`) say more, and what they say of codes can be put in this shape. Further
 * keys are let be.
 */
export const decisionSchema = z.object({
  /** The sentence, as it was shown. */
  quote: z.string().min(1),
  /** Id, path or file name of its document. */
  document: z.string().min(1),
  code: z.string().min(1),
  verdict: decisionVerdictSchema,
  reviewer: z.string().min(1),
  /** Day or time of the decision, beginning with YYYY-MM-DD. */
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}/),
  /** Hash of what the category meant to the reader: its definition, include and exclude (`definitionHash`). */
  definition: z.string().min(1),
});
export type Decision = Readonly<z.infer<typeof decisionSchema>>;
