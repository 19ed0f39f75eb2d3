import { z } from 'zod';
import { organisedCrimeSchema } from './evidence-search.ts';

export const verdicts = [
  'reduced',
  'mixed',
  'no-clear-effect',
  'may-harm',
  'evaluated-for-another-outcome',
  'untested',
  'waits-for-person',
] as const;
export const verdictSchema = z.enum(verdicts);
export type Verdict = z.infer<typeof verdictSchema>;

/** A rating on the one order that all scales are laid on, so that studies can be told apart by standing. */
export const grades = ['none', 'low', 'moderate', 'high'] as const;
export const gradeSchema = z.enum(grades);
export type Grade = z.infer<typeof gradeSchema>;

/**
 * What kind of source it is: a review or toolkit summary of several studies; one study; a practice that is described and
 * was not evaluated; or background, in which nothing was tried.
 */
export const designs = ['background', 'practice', 'study', 'review'] as const;
export const designSchema = z.enum(designs);

/** One evaluated (or knowingly unevaluated) intervention and one study or review of it. */
export const interventionSchema = z.strictObject({
  id: z.string(),
  /** Studies of the same thing have the same group, and one verdict; its own id where absent. */
  group: z.string().optional(),
  /** What was tried, in a few words. */
  label: z.string(),
  /** What the study evaluates; what it was compared against, where that is another intervention. */
  evaluates: z.string(),
  against: z.string().nullable(),
  /** The group of what it was compared against, where the evidence base holds that too. */
  againstGroup: z.string().optional(),
  design: designSchema.optional(),
  setting: z.string().nullable(),
  outcome: z.string(),
  direction: z.string(),
  effect: z.string(),
  /** `rating` as the scale has it; `grade` where that lies on the order common to all scales. */
  quality: z.strictObject({ scale: z.string(), rating: z.string(), grade: gradeSchema.optional() }),
  authors: z.string(),
  /** Null where the page read does not say. */
  year: z.number().int().nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  doi: z.string().nullable().optional(),
  address: z.string(),
  /** Kind of page the finding was read on. A study seen only in a mirror or the press gives no verdict. */
  seenIn: z.enum(['publisher page', 'mirror', 'press']),
  checkedAgainstOriginal: z.boolean(),
  /** Null where the rules of DECISIONS give none. */
  verdict: verdictSchema.nullable(),
  verdictWithheld: z.string().nullable(),
  /** The person who confirmed a verdict of harm, and when; without both it waits. */
  confirmedBy: z.string().nullable().optional(),
  confirmedOn: z.iso.date().nullable().optional(),
  /** What of the finding was known from memory only. It is left out of `effect` and every other text, until it is read. */
  fromMemory: z.enum(['figure', 'conclusion']).optional(),
  organisedCrime: organisedCrimeSchema,
  /** Taxonomy codes whose commitments get this as "related evidence". */
  categories: z.array(z.string()),
  /** Terms (of the taxonomy's term language) by which a commitment names this intervention. */
  names: z.array(z.string()),
  falseFriends: z.array(z.string()).optional(),
  /** Terms for outcomes that the study measured, and for others that commitments seek and it did not. */
  outcomes: z
    .strictObject({ measured: z.array(z.string()).min(1), other: z.array(z.string()).min(1) })
    .optional(),
  examples: z.strictObject({ match: z.array(z.string()), noMatch: z.array(z.string()) }),
  note: z.string().nullable(),
});
export type Intervention = Readonly<z.infer<typeof interventionSchema>>;

/** All that the evidence base holds of one thing that was tried, and the one verdict that its studies give. */
export const evidenceGroupSchema = z.object({
  id: z.string(),
  label: z.string(),
  /** Ids of the studies, and of those that the verdict rests on: the ones of highest standing. */
  studies: z.array(z.string()),
  basis: z.array(z.string()),
  verdict: verdictSchema.nullable(),
  /** Why there is none, or null. */
  withheld: z.string().nullable(),
  grade: gradeSchema,
  /** True where a review or study that was read at its publisher tells of an effect with moderate or high quality. */
  good: z.boolean(),
  organisedCrime: organisedCrimeSchema,
  categories: z.array(z.string()),
});
export type EvidenceGroup = Readonly<z.infer<typeof evidenceGroupSchema>>;

/** A sentence's link to an intervention: `wording` names it (and carries its verdict), `category` is related only. */
export const evidenceLinkSchema = z.object({
  sentence: z.string(),
  intervention: z.string(),
  basis: z.enum(['wording', 'category']),
  words: z.string(),
  verdict: verdictSchema.nullable(),
});
export type EvidenceLink = Readonly<z.infer<typeof evidenceLinkSchema>>;
