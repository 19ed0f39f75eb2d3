import { z } from 'zod';
import { blockKindSchema, boxSchema } from './document.ts';

/**
 * Where words stand, told so that they can be found again when the document is read anew or has another edition: by the
 * words themselves, what stands before and after, page, box and position. The sentence's id is only a shortcut.
 */
export const anchorSchema = z.object({
  /** Id of the document, and SHA-256 of the file that it was read from. */
  document: z.string().min(1),
  source: z.string().min(1),
  /** Id of the edition and slug of the area, as they were then. */
  edition: z.string(),
  area: z.string(),
  /** Id of the sentence whose words these are; null where the words are no whole sentence. */
  sentence: z.string().nullable(),
  quote: z.string().min(1),
  /** Up to 64 characters that stand before and after. */
  prefix: z.string(),
  suffix: z.string(),
  leadIn: z.string().nullable(),
  /** The kind of block of a whole sentence, which tells a pull quote from what it quotes; not given in older entries. */
  blockKind: blockKindSchema.optional(),
  page: z.number().int().positive().nullable(),
  /** Where the words stand on pages; empty for formats without pages. */
  boxes: z.array(boxSchema),
  /** UTF-16 offsets into the document's text, and the length of that text then. */
  position: z.object({
    start: z.number().int().nonnegative(),
    end: z.number().int().nonnegative(),
    of: z.number().int().nonnegative(),
  }),
});
export type Anchor = Readonly<z.infer<typeof anchorSchema>>;

/**
 * What became of anchored words in a text. `kept`: the same words at the same place. `moved`: the same words at another.
 * `changed`: other words that say the same thing. `gone`: nothing like them was found. `unsure`: only a person can tell.
 */
export const anchorRelations = ['kept', 'moved', 'changed', 'gone', 'unsure'] as const;
export const anchorRelationSchema = z.enum(anchorRelations);
export type AnchorRelation = z.infer<typeof anchorRelationSchema>;

/** A sentence that may stand for anchored words. `whole` is false where the words are only a part of it. */
export type AnchorTarget = Readonly<{ document: string; sentence: string; whole: boolean }>;

/**
 * Words found again. `score` is how much speaks for the target, 0 to 1. `target` is null where the words are gone or where
 * nobody can tell; `candidates` are sentences that may be meant, the likeliest first, where a person must choose.
 */
export type Reanchored = Readonly<{
  relation: AnchorRelation;
  score: number;
  target: AnchorTarget | null;
  candidates: readonly Readonly<AnchorTarget & { score: number }>[];
}>;
