import { z } from 'zod';

export const kinds = ['commitment', 'priority', 'achievement', 'context'] as const;
export const kindSchema = z.enum(kinds);
export type Kind = z.infer<typeof kindSchema>;

export const strengths = ['firm', 'soft', 'aspiration'] as const;
export const strengthSchema = z.enum(strengths);
export type Strength = z.infer<typeof strengthSchema>;

export const actors = ['commissioner', 'force', 'partners', 'joint', 'unclear'] as const;
export const actorSchema = z.enum(actors);
export type Actor = z.infer<typeof actorSchema>;

/** One rule's word on a sentence. */
export const reasonSchema = z.object({
  /** Id of the rule, the name of its file. */
  rule: z.string(),
  /** What the rule speaks for, such as `commitment`, `not-commitment`, `soft`, `force`. */
  says: z.string(),
  /** The words that made it fire, as they stand in the sentence, lead-in or heading. */
  words: z.string(),
  where: z.enum(['text', 'lead-in', 'heading', 'neighbour', 'place']),
  /** Weight in the score (log-odds); 0 where the rule speaks but was overruled or nearly fired. */
  weight: z.number(),
});
export type Reason = Readonly<z.infer<typeof reasonSchema>>;

/**
 * What a sentence is. Strength, actor and measurable are what holds if it is a commitment, and are given for
 * every sentence, so that a reader who corrects the kind need not guess them; reports show them for
 * commitments only.
 */
export const detectionSchema = z.object({
  kind: kindSchema,
  /** Estimated chance, 0 to 1, that the sentence is a commitment. */
  score: z.number().min(0).max(1),
  uncertain: z.boolean(),
  strength: strengthSchema,
  actor: actorSchema,
  measurable: z.boolean(),
  reasons: z.array(reasonSchema),
});
export type Detection = Readonly<z.infer<typeof detectionSchema>>;
