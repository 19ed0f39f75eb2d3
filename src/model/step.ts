import { z } from 'zod';

/** The seven steps of a cell, from nothing to an undertaking that a reader could check. */
export const steps = [
  'not-found',
  'mentioned',
  'priority',
  'wish',
  'soft-undertaking',
  'firm-undertaking',
  'firm-and-checkable',
] as const;
export const stepSchema = z.enum(steps);
export type Step = z.infer<typeof stepSchema>;
