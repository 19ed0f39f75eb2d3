import { z } from 'zod';

/** Whether a study is of organised crime, of what it feeds on or works through, or of other crime. */
export const organisedCrimeSchema = z.enum(['direct', 'indirect', 'none']);
export type OrganisedCrime = z.infer<typeof organisedCrimeSchema>;

const topicSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  /** Codes of the taxonomy that the topic stands for. */
  categories: z.array(z.string()),
  /** What was asked for, in the searcher's words. */
  queries: z.array(z.string()).min(1),
  /** Ids of the entries of the evidence base that are about it. */
  found: z.array(z.string()),
  /** What else was met and why it is not held, or what was not found. */
  remark: z.string(),
});

/** How studies were looked for, as written in a file. */
export const searchInFileSchema = z.strictObject({
  /** When it was made last. */
  on: z.iso.date(),
  where: z.array(z.string()).min(1),
  how: z.string(),
  kept: z.string(),
  limits: z.array(z.string()),
  topics: z.array(topicSchema).min(1),
});

/** The same with how many interventions each topic has, by whether they are about organised crime. */
export const evidenceSearchSchema = searchInFileSchema.extend({
  topics: z.array(
    topicSchema.extend({
      counts: z.record(organisedCrimeSchema, z.number().int()),
      /** Of these, how many have a verdict. */
      withVerdict: z.number().int(),
    }),
  ),
});
export type EvidenceSearch = Readonly<z.infer<typeof evidenceSearchSchema>>;
