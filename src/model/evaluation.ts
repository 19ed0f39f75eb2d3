import { z } from 'zod';
import { shareCountsSchema } from './share-counts.ts';

const share = z.number().nullable();

/** The middle 95% of a figure over resamples of areas; null where there are too few areas. */
export const intervalSchema = z.strictObject({ low: z.number(), high: z.number() }).nullable();
export type Interval = Readonly<z.infer<typeof intervalSchema>>;

/** What a figure must reach. `atMost` where less is better. */
export const barsSchema = z.strictObject({
  first: share,
  bar: share,
  goal: share,
  atMost: z.boolean().optional(),
});
export type Bars = Readonly<z.infer<typeof barsSchema>>;

export const standingSchema = z.enum(['goal', 'bar', 'first bar', 'below', 'reported']);
export type Standing = z.infer<typeof standingSchema>;

const scoredSchema = z.strictObject({ value: share, interval: intervalSchema, standing: standingSchema });

/** A figure: as the committed weights give it, as weights give it that have not seen the area, and as baselines give it. */
export const figureSchema = scoredSchema.extend({
  id: z.string(),
  label: z.string(),
  bars: barsSchema,
  /** Null where areas were not left out. */
  leftOut: scoredSchema.nullable(),
  baselines: z.record(z.string(), share),
});
export type Figure = Readonly<z.infer<typeof figureSchema>>;

/** How well one class was found. `cases` are the gold's; a rate without a base is null. */
export const classScoreSchema = z.strictObject({
  label: z.string(),
  cases: z.number().int(),
  precision: share,
  recall: share,
  f1: share,
});
export type ClassScore = Readonly<z.infer<typeof classScoreSchema>>;

/** Units scored from `from` to under `to`: their mean score, the share that are commitments, its 95% interval. */
export const reliabilityBinSchema = z.strictObject({
  from: z.number(),
  to: z.number(),
  units: z.number().int(),
  score: z.number(),
  share: z.number(),
  interval: z.strictObject({ low: z.number(), high: z.number() }),
});
export type ReliabilityBin = Readonly<z.infer<typeof reliabilityBinSchema>>;

export const areaScoresSchema = z.strictObject({
  area: z.string(),
  units: z.number().int(),
  figures: z.record(z.string(), share),
  leftOut: z.record(z.string(), share).nullable(),
  /** Undertakings found, right and labelled by what they are on; of the left-out readings where there are such. */
  counts: shareCountsSchema,
});
export type AreaScores = Readonly<z.infer<typeof areaScoresSchema>>;

const placeFailureSchema = z.strictObject({
  id: z.string(),
  document: z.string(),
  text: z.string(),
  fault: z.string(),
});

/** Units of gold that names pages: found, on their page, their words inside their boxes. */
export const placeChecksSchema = z.strictObject({
  units: z.number().int(),
  found: z.number().int(),
  onPage: z.number().int(),
  /** Null where no reader of boxes was given. */
  inBoxes: z.number().int().nullable(),
  /** All that can be asked of a unit. */
  passed: z.number().int(),
  failures: z.array(placeFailureSchema),
});
export type PlaceChecks = Readonly<z.infer<typeof placeChecksSchema>>;

/** Agreement with machine-made labels: all that `pcp evaluate` prints. */
export const evaluationSchema = z.strictObject({
  schemaVersion: z.literal(1),
  labels: z.literal('machine-made'),
  /** What must be said beside the figures, such as "fitted". */
  notes: z.array(z.string()),
  units: z.number().int(),
  documents: z.number().int(),
  notFound: z.array(z.strictObject({ id: z.string(), document: z.string(), text: z.string() })),
  figures: z.array(figureSchema),
  baselines: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  classes: z.array(classScoreSchema.extend({ measure: z.string(), averaged: z.boolean() })),
  areas: z.array(areaScoresSchema),
  reliability: z.array(reliabilityBinSchema),
  leftOutReliability: z.array(reliabilityBinSchema).nullable(),
  places: placeChecksSchema.nullable(),
});
export type Evaluation = Readonly<z.infer<typeof evaluationSchema>>;
