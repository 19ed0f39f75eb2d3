import { z } from 'zod';
import { alignmentSchema } from './alignment.ts';
import { statedAnatomySchema } from './anatomy.ts';
import { bandsSchema } from './bands.ts';
import { editionChangesSchema } from './change.ts';
import { actorSchema, strengthSchema } from './detection.ts';
import { distinctiveSchema } from './distinctive.ts';
import { boxSchema, documentTrustSchema, markingSchema, pageRecordSchema } from './document.ts';
import { placementSchema } from './edition.ts';
import { verdictSchema } from './evidence.ts';
import { heldEvidenceSchema } from './evidence-base.ts';
import { evidenceUseSchema } from './evidence-use.ts';
import { editionFramesSchema, framesSchema } from './frames.ts';
import { problemSchema } from './problem.ts';
import { proposalSchema } from './proposal.ts';
import { reviewSummarySchema } from './review-summary.ts';
import { rowCellSchema } from './sentence.ts';
import { sharedWordingSchema } from './shared-wording.ts';
import { similaritySchema } from './similarity.ts';
import { stepSchema } from './step.ts';
import { themeSchema, widthSchema } from './taxonomy.ts';

/** One place where something was printed. `page` is null for formats without pages. */
export const placeSchema = z.object({
  document: z.string(),
  sentence: z.string(),
  page: z.number().int().positive().nullable(),
  block: z.number().int().nonnegative(),
  boxes: z.array(boxSchema),
});
export type Place = Readonly<z.infer<typeof placeSchema>>;

/**
 * One distinct thing said in an edition: a commitment, priority or mention, once, with every place it is printed.
 * `quote` is the fullest wording. Ids are unique in the edition.
 */
export const statementSchema = z.object({
  id: z.string(),
  kind: z.enum(['commitment', 'priority', 'achievement', 'context']),
  strength: strengthSchema.nullable(),
  actor: actorSchema.nullable(),
  measurable: z.boolean().nullable(),
  uncertain: z.boolean(),
  score: z.number(),
  quote: z.string(),
  leadIn: z.string().nullable(),
  heading: z.string().nullable(),
  /** Where it is printed in a table, the other cells of its row, such as its lead and its date. */
  row: z.array(rowCellSchema).readonly().optional(),
  /** For commitments, what the quoted wording is made of; offsets are into the quote and its lead-ins and row. */
  anatomy: statedAnatomySchema.optional(),
  list: z.string().nullable(),
  section: z.string().nullable(),
  codes: z.array(z.string()),
  widths: z.record(z.string(), widthSchema.nullable()),
  /** By code, the words that made the tag. */
  words: z.record(z.string(), z.string()),
  reasons: z.array(z.string()),
  places: z.array(placeSchema),
});
export type Statement = Readonly<z.infer<typeof statementSchema>>;

/** A figure, or an honest reason why there is none. */
export const cellSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('figure'),
    step: stepSchema,
    /** Distinct undertakings (firm or soft); wishes and mentions are counted apart. */
    undertakings: z.number().int(),
    firm: z.number().int(),
    soft: z.number().int(),
    checkable: z.number().int(),
    wishes: z.number().int(),
    priorities: z.number().int(),
    mentions: z.number().int(),
    /** Ids of those that turn down what the category names, counted nowhere else; given where there are any. */
    turnedDown: z.array(z.string()).optional(),
    /** Ids of the statements behind the cell, furthest step first. */
    statements: z.array(z.string()),
    /** Pages of the furthest step. */
    pages: z.array(z.number().int()),
  }),
  z.object({ state: z.literal('not-found'), step: z.literal('not-found') }),
  z.object({ state: z.literal('not-read'), why: z.string() }),
  z.object({ state: z.literal('does-not-apply'), why: z.string() }),
]);
export type Cell = Readonly<z.infer<typeof cellSchema>>;

/** A share of a count, kept with both so that no reader must trust a percentage alone. */
export const shareSchema = z.object({ part: z.number(), whole: z.number(), share: z.number().nullable() });
export type Share = Readonly<z.infer<typeof shareSchema>>;

/** Organised crime through communities: undertakings that join organised crime with prevention or resilience. */
export const jointSchema = z.object({
  inSentence: z.array(z.string()),
  inList: z.array(z.string()),
  inSection: z.array(z.string()),
  /** Organised-crime undertakings (named width) that prevent, protect or prepare, not only pursue. */
  notOnlyPursue: shareSchema,
  /** The same with related organised crime counted in. */
  notOnlyPursueRelated: shareSchema,
  /** Of the named width's undertakings: those that only pursue, and those that say none of the four. */
  onlyPursue: z.number().int().optional(),
  noApproach: z.number().int().optional(),
  /** The joins that are added when related organised crime and wider resilience count too. */
  wider: z
    .object({ inSentence: z.array(z.string()), inList: z.array(z.string()), inSection: z.array(z.string()) })
    .optional(),
  statements: z.array(z.string()),
});
export type Joint = Readonly<z.infer<typeof jointSchema>>;

/** Words of a statement that name an intervention, with the one verdict of its studies. */
export const namedEvidenceSchema = z.object({
  statement: z.string(),
  intervention: z.string(),
  words: z.string(),
  verdict: verdictSchema.nullable(),
});

/** One edition with its own figures. */
export const editionFiguresSchema = z.object({
  edition: placementSchema,
  /** Every file read for the edition. */
  documents: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      path: z.string(),
      pages: z.number().int().nullable(),
      format: z.string(),
      placedBy: z.string(),
      trust: documentTrustSchema.optional(),
      marking: markingSchema.optional(),
      /** Pages to be held against the source: those not read with good trust, and those recognised in a picture. */
      doubtfulPages: z.array(pageRecordSchema.pick({ page: true, trust: true, read: true })).optional(),
    }),
  ),
  /** True where the edition stands for its area in averages; `why` says why or why not. */
  compared: z.boolean(),
  why: z.string(),
  counts: z.object({
    sentences: z.number().int(),
    bodyWords: z.number().int(),
    welshWords: z.number().int(),
    /** Distinct undertakings (firm or soft), and by strength. */
    undertakings: z.number().int(),
    firm: z.number().int(),
    soft: z.number().int(),
    wishes: z.number().int(),
    checkable: z.number().int(),
    priorities: z.number().int(),
    uncertain: z.number().int(),
    listShare: shareSchema,
    /** Undertakings per 10,000 English body words; null under 2,000 words. */
    rate: z.number().nullable(),
  }),
  statements: z.array(statementSchema),
  /** By facet id, then code. */
  cells: z.record(z.string(), z.record(z.string(), cellSchema)),
  /** By theme: at the narrow width (core, named) and at both widths together. */
  themes: z.record(
    themeSchema,
    z.object({ narrow: cellSchema, both: cellSchema, shareNarrow: shareSchema, shareBoth: shareSchema }),
  ),
  joint: jointSchema,
  evidence: z.array(namedEvidenceSchema),
  /** By intervention, the statements that share a category with it and do not name it: no verdict. */
  related: z.record(z.string(), z.array(z.string())),
  /** The edition held against each frame of law and policy. */
  frames: editionFramesSchema.optional(),
  problems: z.array(problemSchema.extend({ document: z.string() })),
});
export type EditionFigures = Readonly<z.infer<typeof editionFiguresSchema>>;

export const areaSchema = z.object({
  /** Slug of the area, or `unknown`. */
  force: z.string(),
  name: z.string(),
  region: z.string().nullable(),
  fictional: z.boolean(),
  /** Id of the edition that stands for the area, or null with `why`. */
  compared: z.string().nullable(),
  why: z.string(),
  /** Against the edition before the compared one; null where there is none. */
  changes: editionChangesSchema.nullable().optional(),
  editions: z.array(editionFiguresSchema),
});
export type AreaFigures = Readonly<z.infer<typeof areaSchema>>;

/** What was not found in an area's plan, and which compared areas undertake it. */
export const gapSchema = z.object({
  facet: z.string(),
  code: z.string(),
  force: z.string(),
  edition: z.string(),
  undertakenBy: z.array(z.object({ force: z.string(), edition: z.string(), statement: z.string() })),
});
export type Gap = Readonly<z.infer<typeof gapSchema>>;

export const comparedCategorySchema = z.object({
  facet: z.string(),
  code: z.string(),
  label: z.string(),
  definition: z.string(),
  theme: themeSchema.nullable(),
  width: widthSchema.nullable(),
  /** True where it is given only where no other category fits: that it is not found says nothing of a plan. */
  onlyAlone: z.boolean().optional(),
  /** Compared areas that reach each step. */
  steps: z.record(stepSchema, z.number().int()),
});

/** What a figure is, in words a report can print beside it. */
export const metricDescriptionSchema = z.object({
  id: z.string(),
  label: z.string(),
  definition: z.string(),
  unit: z.string(),
  caveats: z.array(z.string()),
  /** Where the definition comes from. */
  source: z.string(),
});
export type MetricDescription = Readonly<z.infer<typeof metricDescriptionSchema>>;

/** A sentence made from the figures, with the statement ids behind it. */
export const findingSchema = z.object({
  metric: z.string(),
  /** The theme it speaks of, where that is one. */
  theme: themeSchema.optional(),
  text: z.string(),
  /** Statements behind it, as `force/edition/statement`. */
  statements: z.array(z.string()),
});
export type Finding = Readonly<z.infer<typeof findingSchema>>;

export const comparisonSchema = z.object({
  schemaVersion: z.literal(1),
  pcp: z.string(),
  /** Protective marking that every output bears; not given where nobody has said one. */
  marking: z.string().optional(),
  /** The date editions are held against, YYYY-MM-DD, or null: the latest final edition of each area. */
  asAt: z.string().nullable(),
  /** True where every area is fictional; fictional and real areas never stand in one comparison. */
  fictional: z.boolean(),
  taxonomy: z.object({ version: z.string(), hash: z.string() }),
  evidenceBase: heldEvidenceSchema,
  /** What has evidence and is not named, what names money and no evidence, and where a pilot would teach most. */
  evidenceUse: evidenceUseSchema.optional(),
  forces: z.array(areaSchema),
  facets: z.array(
    z.object({ facet: z.string(), label: z.string(), question: z.string(), inGrid: z.boolean() }),
  ),
  categories: z.array(comparedCategorySchema),
  gaps: z.array(gapSchema),
  findings: z.array(findingSchema),
  /** Which plans say more or less than the middle half; not given where reading error is not known. */
  bands: bandsSchema.optional(),
  /** Words that a plan uses more than the others; not given for fewer than three. */
  distinctive: distinctiveSchema.optional(),
  /** Which compared plans are most alike; not given for fewer than three. */
  similarity: similaritySchema.optional(),
  /** What compared plans share word for word; not given for fewer than two. */
  sharedWording: sharedWordingSchema.optional(),
  /** Every figure's definition. */
  metrics: z.array(metricDescriptionSchema).optional(),
  /** The 2020 report's twelve approaches and three recommendations beside the compared plans. */
  alignment: alignmentSchema.optional(),
  /** Frames of law and policy that editions are held against. */
  frames: framesSchema.optional(),
  /** Editions that stand beside the comparison, and documents that could not be read. */
  leftOut: z.array(
    z.object({
      document: z.string().nullable(),
      edition: z.string().nullable(),
      force: z.string(),
      why: z.string(),
    }),
  ),
  problems: z.array(problemSchema),
  /** What people decided and have read; not given where nobody decided anything. */
  review: reviewSummarySchema.optional(),
  /** Terms that the taxonomy might take, from the words of the analyses; not used for any figure. */
  proposals: z.array(proposalSchema).optional(),
});
export type Comparison = Readonly<z.infer<typeof comparisonSchema>>;
