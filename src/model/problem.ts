import { z } from 'zod';

/** Where a problem was met; every part that is known is given. `page` and `line` are 1-based. */
export const whereSchema = z.object({
  file: z.string().optional(),
  page: z.number().int().positive().optional(),
  line: z.number().int().positive().optional(),
  column: z.number().int().positive().optional(),
});
export type Where = Readonly<z.infer<typeof whereSchema>>;

export const severitySchema = z.enum(['info', 'warning', 'error']);
export type Severity = z.infer<typeof severitySchema>;

/** Expected trouble: collected on the artefact it concerns, shown in the report, never thrown. */
export const problemSchema = z.object({
  /** Stable kebab-case name of the kind of trouble, such as `page-without-text`. */
  code: z.string(),
  severity: severitySchema,
  /** What happened and why, one plain sentence. */
  message: z.string(),
  /** What the reader can do next, one plain sentence. */
  hint: z.string(),
  where: whereSchema,
});
export type Problem = Readonly<z.infer<typeof problemSchema>>;
