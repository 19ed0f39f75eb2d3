import { z } from 'zod';
import { anchorSchema } from './anchor.ts';
import { decisionVerdictSchema } from './decision.ts';
import { actorSchema, kindSchema, strengthSchema } from './detection.ts';

/** What a person or the machine says of a sentence. Strength, actor and measurable are of commitments only. */
export const codingSchema = z.object({
  kind: kindSchema,
  strength: strengthSchema.nullable(),
  actor: actorSchema.nullable(),
  measurable: z.boolean().nullable(),
  codes: z.array(z.string().min(1)),
});
export type Coding = Readonly<z.infer<typeof codingSchema>>;

/** The machine's reading at the time. */
export const suggestionSchema = codingSchema.extend({ uncertain: z.boolean(), score: z.number() });
export type Suggestion = Readonly<z.infer<typeof suggestionSchema>>;

/**
 * What an entry was made for: working through the queue, the random sample (which alone enters accuracy), a second
 * reading of what another has read, a practice round (which enters nothing), a check of what was not found, or a known item that
 * came back to its own reader (the last reading counts as what that reader says, and the item stays one that one person read).
 */
export const purposes = ['queue', 'sample', 'second', 'practice', 'check', 'again'] as const;
export const purposeSchema = z.enum(purposes);
export type Purpose = z.infer<typeof purposeSchema>;

const common = {
  schemaVersion: z.literal(1),
  /** Unique among all entries of all reviewers. */
  id: z.string().min(1),
  /** Pseudonym of who decided: small letters, digits and hyphens. */
  reviewer: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  /** Names the file that the entry was first written to, and its number in it, from 1. */
  writer: z.string().min(1),
  sequence: z.number().int().positive(),
  /** When, to the millisecond, in UTC; never before the entry above it. */
  at: z.iso.datetime(),
  purpose: purposeSchema,
  /** Id of the sample that the item was drawn for; given where the purpose is `sample`. */
  sample: z.string().optional(),
  /** What it was decided by. */
  codebook: z.string().min(1),
  taxonomy: z.object({ version: z.string(), hash: z.string() }),
};

/** What an entry on words of a plan has. */
const onWords = {
  ...common,
  anchor: anchorSchema,
  suggestion: suggestionSchema.nullable(),
  /** True where the suggestion was not shown. */
  hidden: z.boolean(),
  /** By code that the entry gives or takes away, the hash of what it then meant (`definitionHash`). */
  definitions: z.record(z.string(), z.string()),
};
const onCategory = {
  ...common,
  area: z.string().min(1),
  edition: z.string().min(1),
  facet: z.string().min(1),
  code: z.string().min(1),
  definition: z.string().min(1),
};

/**
 * One line of a reviewer's log. Nothing is ever removed: what takes something back is an entry too.
 *
 * `accept`: the suggestion holds. `reject`: the sentence is no commitment and no priority. `change`: what is given
 * replaces what was said. `code`: one code belongs there or does not. `add`: words that the machine had not marked.
 * `split`: the sentence holds several undertakings. `merge`: several sentences are one. `note`, `flag`: for whoever
 * comes next. `undo` and `redo`: of an own entry. `found-here`: words for a category that was not found.
 * `read-not-found`: the plan was read for a category, and nothing was. `adjudicate`: settles what others disagree on.
 */
export const reviewEntrySchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('accept'), ...onWords, suggestion: suggestionSchema }),
  z.object({ action: z.literal('reject'), ...onWords }),
  z.object({ action: z.literal('change'), ...onWords, to: codingSchema.partial() }),
  z.object({
    action: z.literal('code'),
    ...onWords,
    code: z.string().min(1),
    verdict: decisionVerdictSchema,
  }),
  z.object({ action: z.literal('add'), ...onWords, to: codingSchema }),
  z.object({
    action: z.literal('split'),
    ...onWords,
    /** Stretches of the quote in order, each with its own coding. */
    parts: z
      .array(
        z.object({
          start: z.number().int().nonnegative(),
          end: z.number().int().positive(),
          to: codingSchema,
        }),
      )
      .min(2),
  }),
  z.object({
    action: z.literal('merge'),
    ...onWords,
    /** The others that it is one with, and what they say together. */
    with: z.array(anchorSchema).min(1),
    to: codingSchema,
  }),
  z.object({ action: z.literal('note'), ...onWords, text: z.string().min(1).max(10_000) }),
  z.object({ action: z.literal('flag'), ...onWords, on: z.boolean() }),
  z.object({ action: z.literal('undo'), ...common, of: z.string().min(1) }),
  z.object({ action: z.literal('redo'), ...common, of: z.string().min(1) }),
  z.object({
    action: z.literal('found-here'),
    ...onWords,
    facet: z.string().min(1),
    code: z.string().min(1),
    to: codingSchema,
  }),
  z.object({ action: z.literal('read-not-found'), ...onCategory }),
  z.object({
    action: z.literal('adjudicate'),
    ...onWords,
    /** Ids of the entries that it settles. */
    settles: z.array(z.string().min(1)).min(1),
    to: codingSchema,
  }),
]);
export type ReviewEntry = Readonly<z.infer<typeof reviewEntrySchema>>;
export type ReviewAction = ReviewEntry['action'];
/** Code of a decision that a statement has no match in the other edition of its area; it is no category. */
export const noMatchCode = 'no-match';
/** An entry on words of a plan. */
export type WordsEntry = Extract<ReviewEntry, { anchor: unknown }>;

type WithoutStamp<Entry> = Entry extends unknown
  ? Omit<Entry, 'schemaVersion' | 'id' | 'reviewer' | 'writer' | 'sequence' | 'at'>
  : never;
/** What a reviewer decides, before the log gives it its name, number and time. */
export type EntryDraft = WithoutStamp<ReviewEntry>;
