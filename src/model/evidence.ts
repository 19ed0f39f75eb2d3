import { z } from 'zod';

export const verdicts = [
  'reduced',
  'mixed',
  'no-clear-effect',
  'may-harm',
  'evaluated-for-another-outcome',
  'untested',
] as const;
export const verdictSchema = z.enum(verdicts);
export type Verdict = z.infer<typeof verdictSchema>;

/** One evaluated (or knowingly unevaluated) intervention and one study or review of it. */
export const interventionSchema = z.strictObject({
  id: z.string(),
  /** What was tried, in a few words. */
  label: z.string(),
  /** What the study evaluates; what it was compared against, where that is another intervention. */
  evaluates: z.string(),
  against: z.string().nullable(),
  setting: z.string().nullable(),
  outcome: z.string(),
  direction: z.string(),
  effect: z.string(),
  quality: z.strictObject({ scale: z.string(), rating: z.string() }),
  authors: z.string(),
  /** Null where the page read does not say. */
  year: z.number().int().nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  address: z.string(),
  /** Kind of page the finding was read on. A study seen only in a mirror or the press gives no verdict. */
  seenIn: z.enum(['publisher page', 'mirror', 'press']),
  checkedAgainstOriginal: z.boolean(),
  /** Null where the rules of DECISIONS give none. */
  verdict: verdictSchema.nullable(),
  verdictWithheld: z.string().nullable(),
  organisedCrime: z.enum(['direct', 'indirect', 'none']),
  /** Taxonomy codes whose commitments get this as "related evidence". */
  categories: z.array(z.string()),
  /** Terms (of the taxonomy's term language) by which a commitment names this intervention. */
  names: z.array(z.string()),
  falseFriends: z.array(z.string()).optional(),
  examples: z.strictObject({ match: z.array(z.string()), noMatch: z.array(z.string()) }),
  note: z.string().nullable(),
});
export type Intervention = Readonly<z.infer<typeof interventionSchema>>;

export type EvidenceBase = Readonly<{ asOf: string; hash: string; interventions: readonly Intervention[] }>;

/** A sentence's link to an intervention: `wording` names it (and carries its verdict), `category` is related only. */
export const evidenceLinkSchema = z.object({
  sentence: z.string(),
  intervention: z.string(),
  basis: z.enum(['wording', 'category']),
  words: z.string(),
  verdict: verdictSchema.nullable(),
});
export type EvidenceLink = Readonly<z.infer<typeof evidenceLinkSchema>>;
