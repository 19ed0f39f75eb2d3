import { z } from 'zod';
import { shareCountsSchema } from './share-counts.ts';

/** One measure on one set of texts, 0 to 1, with its 95% interval where it has one. */
export const accuracyFigureSchema = z.strictObject({
  id: z.string(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});

/**
 * How often the machine agreed with labels on texts that neither rules nor weights were made on. Read from
 * `corpus/accuracy.json`, which `npm run accuracy` writes. The labels are machine-made.
 */
export const accuracySchema = z.strictObject({
  measured: z.iso.date(),
  /** Version of the taxonomy that was measured. */
  taxonomy: z.string(),
  sets: z.array(
    z.strictObject({
      id: z.string(),
      units: z.number().int().positive(),
      figures: z.array(accuracyFigureSchema),
    }),
  ),
  /**
   * By area or plan, how undertakings found stand to those labelled: how reading errs, and how this differs from text to
   * text. `unseen` tells texts that nothing was made on from those whose weights alone were fitted without them.
   */
  texts: z
    .array(z.strictObject({ id: z.string(), unseen: z.boolean(), counts: shareCountsSchema }))
    .optional(),
});
export type Accuracy = Readonly<z.infer<typeof accuracySchema>>;
