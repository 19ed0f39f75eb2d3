import { z } from 'zod';

/** An abbreviation that a document defines, with the sentence that defines it. A short form may be defined twice. */
export const abbreviationSchema = z.object({
  /** Without plural and possessive endings: `OCG` of "organised crime groups (OCGs)". */
  short: z.string(),
  /** The words it stands for, as printed. */
  long: z.string(),
  /** Id of the sentence, and its first page; null for formats without pages. */
  sentence: z.string(),
  page: z.number().int().positive().nullable(),
});
export type Abbreviation = Readonly<z.infer<typeof abbreviationSchema>>;
