import { z } from 'zod';

/** A sentence that holds a proposed phrase, with its place. */
export const proposalSentenceSchema = z.object({
  document: z.string(),
  /** File name of the document, for readers. */
  name: z.string(),
  page: z.number().int().positive().nullable(),
  sentence: z.string(),
  text: z.string(),
});

export type ProposalSentence = Readonly<z.infer<typeof proposalSentenceSchema>>;

/**
 * A word or phrase outside the taxonomy that stands where a category's own words stand. Proposed to whoever keeps the
 * taxonomy, never used for tagging.
 */
export const proposalSchema = z.object({
  facet: z.string(),
  code: z.string(),
  /** As it is most often printed, in small letters. */
  phrase: z.string(),
  /** How often it stands in sentences with the code and in those without; a passage that is printed again counts once. */
  withCode: z.number().int().positive(),
  withoutCode: z.number().int().nonnegative(),
  /** Binary logarithm of how many times as frequent it is with the code as without (A. Hardie's Log Ratio). */
  logRatio: z.number(),
  /** Log-likelihood; a filter only. */
  logLikelihood: z.number(),
  documents: z.number().int().positive(),
  sections: z.number().int().positive(),
  /** At most three, of different documents and sections where there are such. */
  sentences: z.array(proposalSentenceSchema),
});
export type Proposal = Readonly<z.infer<typeof proposalSchema>>;

/** `proposals.json`. */
export const proposalsSchema = z.object({
  schemaVersion: z.literal(1),
  taxonomy: z.object({ version: z.string(), hash: z.string() }),
  proposals: z.array(proposalSchema),
});
export type Proposals = Readonly<z.infer<typeof proposalsSchema>>;
