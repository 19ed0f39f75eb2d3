import { z } from 'zod';
import { abbreviationSchema } from './abbreviation.ts';

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

export const categorySchema = z.strictObject({
  /** Permanent; kebab-case but for the codebook's own codes. */
  id: z.string(),
  label: z.string(),
  definition: z.string(),
  include: z.string().optional(),
  exclude: z.string().optional(),
  theme: themeSchema.optional(),
  width: widthSchema.optional(),
  terms: z.array(termSchema),
  /** Words that look like a term of this category and are not (false friends): they mask what they cover. */
  falseFriends: z.array(z.string()).optional(),
  examples: z.strictObject({
    match: z.array(z.string()),
    noMatch: z.array(z.string()),
    todo: z.array(z.string()).optional(),
  }),
  /** Frames of law and policy: dates (YYYY-MM-DD) between which the category applies. */
  appliesFrom: z.string().optional(),
  appliesTo: z.string().optional(),
  since: z.string(),
  status: z.enum(['stable', 'experimental', 'deprecated']),
  replacedBy: z.string().optional(),
  /** Ids of related interventions in `corpus/evidence`. */
  evidence: z.array(z.string()).optional(),
  sources: z.array(z.string()).optional(),
  /** What of this category was not checked against its source; shown wherever the category's frame is. */
  unverified: z.string().optional(),
  /** Given to a sentence only when no other category of the same facet is. */
  onlyAlone: z.boolean().optional(),
  /** Where `onlyAlone` looks for other categories; its facet if absent. */
  aloneIn: z.enum(['facet', 'family']).optional(),
  /** Kinds of sentence the category speaks of; all where absent. */
  kinds: z.array(z.string()).optional(),
});
export type Category = Readonly<z.infer<typeof categorySchema>>;

export const facetSchema = z.strictObject({
  facet: z.string(),
  label: z.string(),
  /** What a reader asks of a sentence. */
  question: z.string(),
  /** Whether a sentence of this facet takes part in the comparison's grid of areas by category. */
  inGrid: z.boolean().optional(),
  /** Facets of one family are read together: the longest term wins across them. The facet's own id if absent. */
  family: z.string().optional(),
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
