import { z } from 'zod';
import { stepSchema } from './step.ts';

/** Null where what was read of the 2020 report does not say: nothing is made up. */
const stated = z.string().nullable();

/** The report whose table it is, and how it was read. */
export const alignmentReportSchema = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  /** Month of the report, YYYY-MM. */
  dated: z.string().regex(/^\d{4}-\d{2}$/),
  checked: z.string(),
  note: z.string(),
});

/** What the publisher's own web pages said at about that time: no part of the table. */
const nearbySchema = z.strictObject({ says: z.string(), dated: z.string(), address: z.url() });

const approachSourceSchema = z.strictObject({
  /** Category of the facet. */
  code: z.string(),
  /** The table's three columns beside the approach's name, in our own words. */
  activity: z.string(),
  asset: stated,
  holder: stated,
  /** True where the wording was not held against the report. */
  unverified: z.boolean(),
  /** What else is read as this approach. */
  countsAlso: z.string().optional(),
  nearby: nearbySchema.optional(),
});

export const recommendationIds = ['unite-the-evidence', 'support-the-plans', 'seek-funding'] as const;

const recommendationSourceSchema = z.strictObject({
  id: z.enum(recommendationIds),
  label: z.string(),
  said: z.string(),
  unverified: z.boolean(),
});

/** `corpus/alignment.yaml`: the table of 2020 in our own words. */
export const alignmentSourceSchema = z.strictObject({
  report: alignmentReportSchema,
  facet: z.string(),
  approaches: z.array(approachSourceSchema),
  recommendations: z.array(recommendationSourceSchema),
});
export type AlignmentSource = Readonly<z.infer<typeof alignmentSourceSchema>>;

const areaSchema = z.object({ force: z.string(), edition: z.string() });

/** A compared plan in a row: how many statements speak to it, and the one to quote. */
const filledBySchema = z.object({
  force: z.string(),
  edition: z.string(),
  /** Statements that are counted; their unit is said by the row. */
  count: z.number().int(),
  /** Id of the statement that reaches furthest, in the edition; null where there is none to quote. */
  statement: z.string().nullable(),
  /** Other plans of the row for which the very same document was read: their words are no second voice. */
  sameDocument: z.array(areaSchema).optional(),
});
export type FilledBy = Readonly<z.infer<typeof filledBySchema>>;

const approachRowSchema = approachSourceSchema.extend({
  label: z.string(),
  /** Furthest step of the compared plans; null where the taxonomy has no such category or no plan could be read. */
  step: stepSchema.nullable(),
  /** Plans that say anything but that they turn it down, by how far they go; `count` is of distinct undertakings. */
  areas: z.array(filledBySchema.extend({ step: stepSchema })),
  /** Plans that turn it down, undertaking it elsewhere or not; `count` is of the statements that do. */
  turnedDown: z.array(filledBySchema).optional(),
  notFound: z.array(areaSchema),
  notRead: z.array(areaSchema.extend({ why: z.string() })),
});
export type ApproachRow = Readonly<z.infer<typeof approachRowSchema>>;

/** One thing that fills a recommendation's row: a practice, a kind of undertaking, a theme. */
const alignmentPointSchema = z.object({
  id: z.string(),
  label: z.string(),
  /** What `count` counts. */
  unit: z.string(),
  areas: z.array(filledBySchema),
});
export type AlignmentPoint = Readonly<z.infer<typeof alignmentPointSchema>>;

const recommendationRowSchema = recommendationSourceSchema.extend({ points: z.array(alignmentPointSchema) });
export type RecommendationRow = Readonly<z.infer<typeof recommendationRowSchema>>;

/** The table of 2020 beside what the compared plans say now. */
export const alignmentSchema = z.object({
  report: alignmentReportSchema,
  facet: z.string(),
  /** How many plans are compared. */
  plans: z.number().int(),
  approaches: z.array(approachRowSchema),
  recommendations: z.array(recommendationRowSchema),
});
export type Alignment = Readonly<z.infer<typeof alignmentSchema>>;
