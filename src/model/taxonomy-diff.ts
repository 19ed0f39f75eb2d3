import { z } from 'zod';
import { decisionSchema } from './decision.ts';
import { kindSchema } from './detection.ts';
import { intervalSchema } from './evaluation.ts';
import { migrationSchema } from './migration.ts';
import { stepSchema } from './step.ts';
import { tagEvidenceSchema, widthSchema } from './taxonomy.ts';

/** One of the two taxonomies: the folder or git revision it was read from, as given. */
export const diffSideSchema = z.object({ name: z.string(), version: z.string(), hash: z.string() });

/** A sentence whose tags are others, with the words that make the tag, or made it. */
export const changedSentenceSchema = z.object({
  document: z.string(),
  sentence: z.string(),
  page: z.number().int().positive().nullable(),
  kind: kindSchema,
  quote: z.string(),
  leadIn: z.string().nullable(),
  heading: z.string().nullable(),
  words: z.array(tagEvidenceSchema.pick({ words: true, term: true, where: true })),
});
export type ChangedSentence = Readonly<z.infer<typeof changedSentenceSchema>>;

const movedSentenceSchema = changedSentenceSchema.extend({
  /** Codes of the same facet on the other side: those it moved to, or came from. */
  others: z.array(z.string()),
});
const widenedSentenceSchema = changedSentenceSchema.extend({
  before: widthSchema.nullable(),
  after: widthSchema.nullable(),
});

/** What changes for one code. A sentence that lost one code of a facet and gained another moved, and is neither lost nor gained. */
export const codeChangeSchema = z.object({
  facet: z.string(),
  facetLabel: z.string(),
  code: z.string(),
  label: z.string(),
  /** Whether the category is in both taxonomies, in use. */
  state: z.enum(['kept', 'added', 'removed']),
  /** Whether its definition, include or exclude says something else. */
  redefined: z.boolean(),
  gained: z.array(changedSentenceSchema),
  lost: z.array(changedSentenceSchema),
  movedHere: z.array(movedSentenceSchema),
  movedAway: z.array(movedSentenceSchema),
  /** Sentences that keep the code and count at another width. */
  width: z.array(widenedSentenceSchema),
});
export type CodeChange = Readonly<z.infer<typeof codeChangeSchema>>;

/** A cell on one side; `not-in-taxonomy` where the category is not. */
export const cellSideSchema = z.object({
  state: z.enum(['figure', 'not-found', 'not-read', 'does-not-apply', 'not-in-taxonomy']),
  step: stepSchema.nullable(),
  undertakings: z.number().int(),
});
export type CellSide = Readonly<z.infer<typeof cellSideSchema>>;

/** A cell that changes: of a category, or of a theme (`facet` is then `theme`, at the narrow width or at both). */
export const cellChangeSchema = z.object({
  force: z.string(),
  area: z.string(),
  edition: z.string(),
  title: z.string(),
  /** Whether the edition stands for its area. */
  compared: z.boolean(),
  facet: z.string(),
  code: z.string(),
  label: z.string(),
  before: cellSideSchema,
  after: cellSideSchema,
});
export type CellChange = Readonly<z.infer<typeof cellChangeSchema>>;

/** A figure on machine-made labels, and its change with a 95% interval; null where there is none. */
export const scoreChangeSchema = z.object({
  set: z.string(),
  units: z.number().int(),
  documents: z.number().int(),
  figure: z.string(),
  label: z.string(),
  before: z.number().nullable(),
  after: z.number().nullable(),
  change: z.number().nullable(),
  interval: intervalSchema,
});
export type ScoreChange = Readonly<z.infer<typeof scoreChangeSchema>>;

/** A decision by the numbers of definitions: of all that its code has had, in order, which it was made under. */
export const judgedDecisionSchema = z.object({
  decision: decisionSchema,
  /** Its code under the newer taxonomy. */
  code: z.string(),
  page: z.number().int().positive().nullable(),
  /** The words that make the tag which a person rejected. */
  words: z.array(z.string()),
  madeUnder: z.number().int().positive(),
  /** The one in force; null where its code is no category of the newer taxonomy. */
  now: z.number().int().positive().nullable(),
});
export type JudgedDecision = Readonly<z.infer<typeof judgedDecisionSchema>>;

export const decisionChangesSchema = z.object({
  read: z.number().int(),
  /** The newer taxonomy says otherwise, and the older did not. */
  contradicted: z.array(judgedDecisionSchema),
  /** Both taxonomies say otherwise. */
  alreadyContradicted: z.array(judgedDecisionSchema),
  /** To be read again: made under another definition, or the code was split, or merged after a rejection. */
  queued: z.array(judgedDecisionSchema.extend({ why: z.enum(['definition', 'split', 'merge']) })),
  /** Their sentence was not found in the documents. */
  notPlaced: z.array(decisionSchema),
});
export type DecisionChanges = Readonly<z.infer<typeof decisionChangesSchema>>;

/** What one taxonomy changes against another, on a set of documents. */
export const taxonomyDiffSchema = z.object({
  schemaVersion: z.literal(1),
  pcp: z.string(),
  before: diffSideSchema,
  after: diffSideSchema,
  /** The least version that the newer should have, and what asks for it; null where it was raised enough. */
  version: z
    .object({
      least: z.string(),
      change: z.enum(['meaning', 'categories', 'terms']),
      codes: z.array(z.string()),
    })
    .nullable(),
  migrations: z.array(migrationSchema),
  documents: z.array(
    z.object({ id: z.string(), path: z.string(), area: z.string(), sentences: z.number().int() }),
  ),
  /** Documents that could not be read. */
  unread: z.array(z.object({ path: z.string(), why: z.string() })),
  /** Sentences with any change of codes or widths. */
  changedSentences: z.number().int(),
  codes: z.array(codeChangeSchema),
  cells: z.array(cellChangeSchema),
  scores: z.array(scoreChangeSchema),
  decisions: decisionChangesSchema,
  /** What would be made otherwise: files of a report on these documents with the packs of a saved run, and that run. */
  stale: z.object({
    files: z.array(z.string()),
    unchangedFiles: z.number().int(),
    saved: z.object({ folder: z.string(), version: z.string(), stale: z.boolean() }).nullable(),
  }),
});
export type TaxonomyDiff = Readonly<z.infer<typeof taxonomyDiffSchema>>;
