import { z } from 'zod';
import { abbreviationSchema } from './abbreviation.ts';
import type { Migration } from './migration.ts';

/** Community resilience: core or wider. Organised crime: named or related. See `corpus/glossary.yaml`. */
export const widthSchema = z.enum(['core', 'wider', 'named', 'related']);
export type Width = z.infer<typeof widthSchema>;

export const themes = ['prevention', 'organised-crime', 'community-resilience'] as const;
export const themeSchema = z.enum(themes);
export type Theme = z.infer<typeof themeSchema>;

/**
 * A term: a plain string, or a pattern with parts. In a string each word matches in any inflection (by stem);
 * `word*` matches a prefix, `"=Word"` (leading equals sign) the exact letters, case included, `a|b` either word, and
 * `...` a gap of up to four words; a hyphen stands for a hyphen, a space or nothing. `near`: all given words within `within` words (default 6), in any order. `not`: the term does
 * not count where one of these stands in the sentence. `width` overrides the category's.
 */
export const termSchema = z.union([
  z.string(),
  z.strictObject({
    any: z.array(z.string()).min(1).optional(),
    near: z.array(z.string()).min(2).optional(),
    within: z.number().int().positive().optional(),
    not: z.array(z.string()).optional(),
    width: widthSchema.optional(),
    weight: z.number().positive().optional(),
    /** Meant to stand in another category of its facet too: a sentence with it is given both. */
    shared: z.boolean().optional(),
  }),
]);
export type Term = z.infer<typeof termSchema>;

/** The descriptions below are what an editor shows: the JSON Schema beside the facet files is made from them. */
export const categorySchema = z.strictObject({
  id: z.string().describe("Permanent and never reused; kebab-case but for the codebook's own codes."),
  label: z.string().describe('The name that readers see.'),
  definition: z
    .string()
    .describe('What a sentence must speak of to be given this category, in one sentence.'),
  include: z.string().optional().describe('What belongs here though one might doubt it.'),
  exclude: z.string().optional().describe('What does not belong here though it looks so, and where it goes.'),
  theme: themeSchema.optional().describe('The theme that the category counts towards.'),
  width: widthSchema
    .optional()
    .describe('Community resilience: core or wider. Organised crime: named or related.'),
  terms: z
    .array(termSchema)
    .describe(
      'Each word in any inflection; word* a beginning; =Word these letters; a|b either; ... a gap of up to four words.',
    ),
  falseFriends: z
    .array(z.string())
    .optional()
    .describe('Words that look like a term of this category and are not: they mask what they cover.'),
  examples: z
    .strictObject({
      match: z.array(z.string()).describe('Sentences that belong; three or more.'),
      noMatch: z.array(z.string()).describe('Sentences with similar words that do not; three or more.'),
      todo: z.array(z.string()).optional().describe('Known gaps: reported, and not failed.'),
    })
    .describe('Made-up sentences; "pcp taxonomy test" runs them.'),
  appliesFrom: z.string().optional().describe('Frames of law and policy: first day (YYYY-MM-DD).'),
  appliesTo: z.string().optional().describe('Frames of law and policy: last day (YYYY-MM-DD).'),
  since: z.string().describe('The version of the taxonomy in which the category came.'),
  status: z
    .enum(['stable', 'experimental', 'deprecated'])
    .describe('experimental: not yet seen at work, such as without a hit; deprecated: no longer given.'),
  replacedBy: z.string().optional().describe('Of a deprecated category: the id that is given instead.'),
  broader: z.string().optional().describe('Id of the wider category that this one is a kind of.'),
  related: z.array(z.string()).optional().describe('Ids of related categories; each names this one too.'),
  evidence: z.array(z.string()).optional().describe('Ids of related interventions in the evidence base.'),
  sources: z.array(z.string()).optional().describe('Ids that taxonomy.yaml explains under "sources".'),
  unverified: z
    .string()
    .optional()
    .describe("What was not checked against its source; shown wherever the category's frame is."),
  bodies: z
    .array(
      z.strictObject({
        list: z.string().describe('Id of the source whose list it is, such as a section of an Act.'),
        names: z.array(z.string()).min(1).describe('The bodies as that list has them, in our own words.'),
      }),
    )
    .optional()
    .describe(
      "Whom the category stands for on each list of bodies, so that a law's and a report's stay apart.",
    ),
  onlyAlone: z
    .boolean()
    .optional()
    .describe('Given to a sentence only when no other category of the same facet is.'),
  aloneIn: z
    .enum(['facet', 'family'])
    .optional()
    .describe('Where onlyAlone looks for other categories; its facet where absent.'),
  kinds: z
    .array(z.string())
    .optional()
    .describe('Kinds of sentence the category speaks of; all where absent.'),
});
export type Category = Readonly<z.infer<typeof categorySchema>>;

export const facetSchema = z.strictObject({
  facet: z.string().describe('Id of the facet, in kebab-case.'),
  label: z.string().describe('The name that readers see.'),
  question: z.string().describe('What a reader asks of a sentence.'),
  inGrid: z
    .boolean()
    .optional()
    .describe("Whether the facet takes part in the comparison's grid of areas by category."),
  family: z
    .string()
    .optional()
    .describe('Facets of one family are read together: the longest term wins across them.'),
  categories: z.array(categorySchema).min(1),
});
export type Facet = Readonly<z.infer<typeof facetSchema>>;

export type Taxonomy = Readonly<{
  version: string;
  /** SHA-256 of the files' text, names included. */
  hash: string;
  facets: readonly Facet[];
  /** What the ids under a category's `sources` stand for. */
  sources?: Readonly<Record<string, string>>;
  /** Ids that were retired, and what stands for them now; in the order of `migrations.yaml`. */
  migrations?: readonly Migration[];
}>;

/** The words that made a tag. */
export const tagEvidenceSchema = z.object({
  /** As they stand in the sentence, lead-in or heading. */
  words: z.string(),
  /** The term that matched, as written in the taxonomy. */
  term: z.string(),
  where: z.enum(['text', 'lead-in', 'heading']),
  /** Offsets into the text named by `where`. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** Where the term matched what an abbreviation in `words` stands for, what it is and where the document says so. */
  abbreviation: abbreviationSchema.optional(),
});
export type TagEvidence = Readonly<z.infer<typeof tagEvidenceSchema>>;

export const tagSchema = z.object({
  facet: z.string(),
  code: z.string(),
  theme: themeSchema.nullable(),
  width: widthSchema.nullable(),
  score: z.number(),
  evidence: z.array(tagEvidenceSchema),
});
export type Tag = Readonly<z.infer<typeof tagSchema>>;
