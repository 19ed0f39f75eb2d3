import { z } from 'zod';

/** What became of a statement between two editions. */
export const changeRelations = ['kept', 'reworded', 'new', 'no-match'] as const;

/**
 * One line of a change between editions: a statement of the later edition with the one of the earlier that says the
 * same, or one of either alone. Ids are unique in their edition.
 */
export const changeSchema = z.object({
  /**
   * `kept`: the same words, small words and number of words aside. `reworded`: the same thing in other words.
   * `new`: no match was found in the earlier edition. `no-match`: none was found in the later one.
   */
  relation: z.enum(changeRelations),
  /** Whether the later edition says it more firmly (wish, soft, firm), less so, or as firmly; null without a match. */
  firmness: z.enum(['firmer', 'softer', 'same']).nullable(),
  /** Share of weighted words in common, 0 to 1 (cosine); null without a match. */
  likeness: z.number().nullable(),
  /** False where the two have so little in common that a person should read both. */
  sure: z.boolean(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type Change = Readonly<z.infer<typeof changeSchema>>;

/** What changed between the compared edition of an area and the one before it. */
export const editionChangesSchema = z.object({
  /** Ids of the two editions. */
  before: z.string(),
  after: z.string(),
  /** Why nothing is said of what is new or has no match, or null: one of the two could not be read well enough. */
  unread: z.string().nullable(),
  /** Commitments, wishes among them, in the order of the later edition, then those of the earlier without a match. */
  changes: z.array(changeSchema),
});
export type EditionChanges = Readonly<z.infer<typeof editionChangesSchema>>;
