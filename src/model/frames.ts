import { z } from 'zod';
import { bodyKindSchema, editionPurposeSchema } from './edition.ts';

/** A day, a month or a year: the less of it is given, the less is claimed to be known. */
const dateSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');

/** One thing that a frame names, and the category of the taxonomy whose words show where a document speaks of it. */
export const frameItemSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  /** Place in the source, such as `section 7(1)(a)`; null where it has none. */
  ref: z.string().nullable(),
  facet: z.string(),
  code: z.string(),
});
export type FrameItem = Readonly<z.infer<typeof frameItemSchema>>;

/** What a law, a policy or a report lists, from when to when, and for whom. Text is in our own words. */
export const frameSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  /** What tells it from the others of its group, for narrow columns; the label where absent. */
  short: z.string().optional(),
  /** Frames of one group stand in one table; of the versions of one document, one applies at a time. */
  group: z.string(),
  basis: z.enum(['law', 'policy', 'report']),
  says: z.string(),
  sources: z.array(z.string()).min(1),
  /** When these words were last written from their sources. */
  asOf: dateSchema,
  /** First and last day, inclusive; null where it has none. */
  appliesFrom: dateSchema.nullable(),
  appliesTo: dateSchema.nullable(),
  /** Kinds of document that it is about; all where absent. */
  purposes: z.array(editionPurposeSchema).optional(),
  /** Bodies whose documents it is about, and by what; `anyone` for what binds nobody in particular. */
  bodies: z.union([
    z.literal('anyone'),
    z.array(
      z.strictObject({ kind: bodyKindSchema, by: z.string(), appliesFrom: dateSchema.nullable().optional() }),
    ),
  ]),
  /** What is said of a body that it is not about. */
  outside: z.string().nullable(),
  /** What of this was not checked against its source. */
  unverified: z.string().nullable(),
  items: z.array(frameItemSchema).min(1),
});
export type Frame = Readonly<z.infer<typeof frameSchema>>;

/** The file `corpus/frames.yaml`. */
export const framesSchema = z.strictObject({
  /** Headings of the groups, in the order of the report. */
  groups: z.array(z.strictObject({ id: z.string(), label: z.string(), note: z.string() })),
  frames: z.array(frameSchema),
});
export type Frames = Readonly<z.infer<typeof framesSchema>>;

export const itemStates = ['found', 'not-found', 'not-read', 'cannot-tell', 'does-not-apply'] as const;
export const itemStateSchema = z.enum(itemStates);
export type ItemState = z.infer<typeof itemStateSchema>;

/** What one edition says of one thing that a frame names. Nothing is said of whether a duty was met. */
export const frameCheckSchema = z.object({
  frame: z.string(),
  item: z.string(),
  state: itemStateSchema,
  /** Why nothing can be said, or why the frame is not held against this edition. */
  why: z.string().nullable(),
  /** How many statements name it. */
  count: z.number().int().nonnegative(),
  /** Ids of those that name it most plainly, the plainest first. */
  statements: z.array(z.string()),
});
export type FrameCheck = Readonly<z.infer<typeof frameCheckSchema>>;

/** The date that an edition is held against, and where it is from. */
export const heldDateSchema = z.object({
  date: z.string().nullable(),
  from: z.enum(['issued', 'period-start', 'unknown']),
});
export type HeldDate = Readonly<z.infer<typeof heldDateSchema>>;

export const editionFramesSchema = z.object({
  held: heldDateSchema,
  /** Who held the office at that date, with dates; several where the date does not say which. */
  bodies: z.array(
    z.object({
      kind: bodyKindSchema,
      name: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
  /** A check for every item of every frame, in the frames' order. */
  checks: z.array(frameCheckSchema),
});
export type EditionFrames = Readonly<z.infer<typeof editionFramesSchema>>;
