import { z } from 'zod';

/**
 * That a person read an edition for a category and did not find it: the least that a line of a decision file says of it.
 * Further keys are let be.
 */
export const absenceDecisionSchema = z.object({
  action: z.literal('read-not-found'),
  area: z.string().min(1),
  edition: z.string().min(1),
  code: z.string().min(1),
  reviewer: z.string().min(1),
  /** Hash of what the category meant to the reader (`definitionHash`). */
  definition: z.string().min(1),
});
export type AbsenceDecision = Readonly<z.infer<typeof absenceDecisionSchema>>;
