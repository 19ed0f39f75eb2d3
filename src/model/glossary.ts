import { z } from 'zod';

/** A word that readers meet: its plain label, a shorter one for narrow cells, and one sentence that explains it. */
export const glossaryTermSchema = z.strictObject({
  label: z.string().min(1),
  short: z.string().min(1).optional(),
  explanation: z.string().min(1),
});
export type GlossaryTerm = Readonly<z.infer<typeof glossaryTermSchema>>;

/** By group (`step`, `kind`, `strength`, ...), then by the id the data uses. Read from `corpus/glossary.yaml`. */
export const glossarySchema = z.record(z.string(), z.record(z.string(), glossaryTermSchema));
export type Glossary = Readonly<z.infer<typeof glossarySchema>>;
