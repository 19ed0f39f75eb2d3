import { z } from 'zod';

/** What bands are made of: all undertakings, those on each theme at its narrow width, and those that join themes. */
export const shareMeasures = [
  'undertakings',
  'prevention',
  'organised-crime',
  'community-resilience',
  'joint',
] as const;
export const shareMeasureSchema = z.enum(shareMeasures);
export type ShareMeasure = z.infer<typeof shareMeasureSchema>;

/**
 * How many the machine found, how many of them the labels have too, and how many the labels have. Items of a sample weigh as
 * their strata have it, so that these need not be whole numbers.
 */
export const shareCountSchema = z.strictObject({
  found: z.number().nonnegative(),
  right: z.number().nonnegative(),
  labelled: z.number().nonnegative(),
});
export type ShareCount = Readonly<z.infer<typeof shareCountSchema>>;

/** The counts of one area or plan, by measure. */
export const shareCountsSchema = z.record(shareMeasureSchema, shareCountSchema);
export type ShareCounts = Readonly<z.infer<typeof shareCountsSchema>>;
