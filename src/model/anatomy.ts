import { z } from 'zod';
import { boxSchema } from './document.ts';

/**
 * What the parts of a commitment do in it. `actor` is who is to act, `action` the verb of the undertaking, `object` what
 * is acted on (of a passive or an outcome, its subject), `measure` what is counted or measured, `target` how much of it,
 * `baseline` from how much, `deadline` until, from or for when, `frequency` how often, `money` a sum that is put in or
 * capped, `partner` a named body other than the actor, `deliverable` a thing whose existence can be checked.
 */
export const anatomyRoles = [
  'actor',
  'action',
  'object',
  'measure',
  'target',
  'baseline',
  'deadline',
  'frequency',
  'money',
  'partner',
  'deliverable',
] as const;
export const anatomyRoleSchema = z.enum(anatomyRoles);
export type AnatomyRole = z.infer<typeof anatomyRoleSchema>;

export const datePrecisions = ['day', 'month', 'quarter', 'year', 'financial-year', 'period'] as const;
const isoDate = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const isoDuration = z.string().regex(/^P\d+(?:\.\d+)?[DWMY]$/);

/**
 * A point or stretch of time. `from` and `to` are the first and the last day; "by 2028" has the last day of 2028 for
 * `to`. `precision` is what the words name; for `period` no date is made up: `period` is its length as an ISO 8601
 * duration where the words give one ("within 12 months": P12M), else nothing ("the life of this plan").
 */
export const dateValueSchema = z.object({
  kind: z.literal('date'),
  from: isoDate.optional(),
  to: isoDate.optional(),
  precision: z.enum(datePrecisions),
  period: isoDuration.optional(),
});
export type DateValue = Readonly<z.infer<typeof dateValueSchema>>;

/** A sum in pounds; `per` what it is paid for ("year", "claim"), `over` the time it is spread over. */
export const moneyValueSchema = z.object({
  kind: z.literal('money'),
  amount: z.number().nonnegative(),
  per: z.string().optional(),
  over: isoDuration.optional(),
});
export type MoneyValue = Readonly<z.infer<typeof moneyValueSchema>>;

export const quantityUnits = [
  'count',
  'per-cent',
  'times',
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
] as const;
export type QuantityUnit = (typeof quantityUnits)[number];

/** A quantity. `to` and `by` tell a level from a change; a fraction is in per cent ("a third": 33.3). */
export const quantityValueSchema = z.object({
  kind: z.literal('quantity'),
  number: z.number(),
  unit: z.enum(quantityUnits),
  comparator: z.enum(['exactly', 'to', 'by', 'at-least', 'at-most']).optional(),
  direction: z.enum(['up', 'down']).optional(),
  per: z.string().optional(),
});
export type QuantityValue = Readonly<z.infer<typeof quantityValueSchema>>;

/** Words of a commitment that play one role in it. */
export const anatomyPartSchema = z.object({
  role: anatomyRoleSchema,
  words: z.string(),
  where: z.enum(['text', 'lead-in', 'row']),
  /** Which lead-in of the sentence's chain, or which cell of its row; null for its own text. */
  line: z.number().int().nonnegative().nullable(),
  /** Offsets into the text that `where` and `line` name: `slice(start, end) === words`. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** Where the words stand on the page; not given where they are not the sentence's own or the format has no pages. */
  boxes: z.array(boxSchema).optional(),
  value: z.discriminatedUnion('kind', [dateValueSchema, moneyValueSchema, quantityValueSchema]).optional(),
});
export type AnatomyPart = Readonly<z.infer<typeof anatomyPartSchema>>;

export const testabilityLevels = ['words', 'judgement', 'hardly'] as const;
export const testabilityReasons = [
  'says-what',
  'names-deliverable',
  'says-how-much',
  'says-when',
  'says-who',
  'outcome-only',
  'vague-verb',
  'open-what',
] as const;

/**
 * Whether a reader could later say that it was done: from its words alone, with a judgement of their own, or hardly.
 * `score` counts what speaks for it: 0 to 4 of what, how much, when, who. After the rule by which the Comparative
 * Pledges Project tells a pledge (Thomson et al. 2017, American Journal of Political Science 61: 527-542): a statement
 * counts where its fulfilment can be clearly determined.
 */
export const testabilitySchema = z.object({
  level: z.enum(testabilityLevels),
  score: z.number().int().min(0).max(4),
  reasons: z.array(z.object({ id: z.enum(testabilityReasons), words: z.string().nullable() })),
});
export type Testability = Readonly<z.infer<typeof testabilitySchema>>;
export type TestabilityReason = Testability['reasons'][number];

/** A commitment taken apart. */
export const anatomySchema = z.object({
  parts: z.array(anatomyPartSchema),
  testability: testabilitySchema,
});
export type Anatomy = Readonly<z.infer<typeof anatomySchema>>;

/** An anatomy as a comparison holds it: without boxes, which the analyses have. */
export const statedAnatomySchema = anatomySchema.extend({
  parts: z.array(anatomyPartSchema.omit({ boxes: true })),
});
export type StatedAnatomy = Readonly<z.infer<typeof statedAnatomySchema>>;
export type StatedPart = StatedAnatomy['parts'][number];

/** One commitment taken apart by a careful reader, for measuring. All such labels are machine-made. */
export const labelledAnatomySchema = z.object({
  /** Id of the unit among the labels of its document. */
  id: z.string(),
  document: z.string(),
  /** Whether rules were made on it (`rules`) or it was kept for measuring (`test`). */
  half: z.enum(['rules', 'test']),
  text: z.string(),
  leadIn: z.string().optional(),
  heading: z.string().optional(),
  level: z.enum(testabilityLevels),
  /** Offsets are into `text`, and given for its own words only. */
  parts: z.array(
    anatomyPartSchema
      .pick({ role: true, words: true, where: true, value: true })
      .extend({ start: z.number().optional(), end: z.number().optional() }),
  ),
});
export type LabelledAnatomy = Readonly<z.infer<typeof labelledAnatomySchema>>;
