import { z } from 'zod';
import { abbreviationSchema } from './abbreviation.ts';
import { anatomySchema } from './anatomy.ts';
import { detectionSchema } from './detection.ts';
import { documentTrustSchema, markingSchema, pageRecordSchema, sourceSchema } from './document.ts';
import { placementSchema } from './edition.ts';
import { evidenceLinkSchema } from './evidence.ts';
import { problemSchema } from './problem.ts';
import { sentenceSchema } from './sentence.ts';
import { tagSchema } from './taxonomy.ts';

/** A sentence with all that was found of it. */
export const readSentenceSchema = sentenceSchema.extend(detectionSchema.shape).extend({
  tags: z.array(tagSchema),
  /** Given for what is a commitment or may be one, in English. */
  anatomy: anatomySchema.optional(),
});
export type ReadSentence = Readonly<z.infer<typeof readSentenceSchema>>;

export const countsSchema = z.object({
  sentences: z.number().int(),
  /** English words outside furniture and contents: the base of rates. */
  bodyWords: z.number().int(),
  welshWords: z.number().int(),
  commitments: z.number().int(),
  priorities: z.number().int(),
  achievements: z.number().int(),
  context: z.number().int(),
  uncertain: z.number().int(),
  listItems: z.number().int(),
});
export type Counts = Readonly<z.infer<typeof countsSchema>>;

/** All that was read in one document. Says nothing of other documents. */
export const analysisSchema = z.object({
  schemaVersion: z.literal(1),
  id: z.string(),
  source: sourceSchema,
  edition: placementSchema,
  versions: z.object({
    pcp: z.string(),
    taxonomy: z.string(),
    taxonomyHash: z.string(),
    evidenceHash: z.string(),
  }),
  pages: z.array(pageRecordSchema),
  trust: documentTrustSchema.optional(),
  /** Not given where it bears none. */
  marking: markingSchema.optional(),
  problems: z.array(problemSchema),
  counts: countsSchema,
  /** What the document itself says its abbreviations stand for, in reading order. */
  abbreviations: z.array(abbreviationSchema).optional(),
  sentences: z.array(readSentenceSchema),
  evidence: z.array(evidenceLinkSchema),
  /** Interventions of the evidence base that the document names anywhere, undertaken or not; absent in older analyses. */
  mentioned: z.array(z.string()).optional(),
});
export type Analysis = Readonly<z.infer<typeof analysisSchema>>;
