import { z } from 'zod';

const figure = z.number().nullable();
const interval = z.object({ low: z.number(), high: z.number() }).nullable();

/**
 * How far readers agree on one question. A figure is null where it cannot be told; `why` says so. `units` were judged by two
 * readers or more. Share of agreement, kappa, alpha and AC1 run from -1 or 0 to 1; intervals hold 95% of 1,000 draws of units.
 */
export const agreementFigureSchema = z.object({
  /** `found`, `kind`, `strength`, `actor`, `measurable`, `codes` (all the same), or a code. */
  question: z.string(),
  units: z.number().int(),
  /** How many readings said yes, for a question of yes or no; else null. */
  yes: z.number().int().nullable(),
  percent: figure,
  kappa: figure,
  alpha: figure,
  alphaInterval: interval,
  ac1: figure,
  ac1Interval: interval,
  why: z.string().nullable(),
});
export type AgreementFigure = Readonly<z.infer<typeof agreementFigureSchema>>;

/** Agreement on one document, or on all together. `refused` says why there are no figures, or null. */
export const agreementSetSchema = z.object({
  document: z.string().nullable(),
  /** Items judged by one reader alone, and by two or more. */
  one: z.number().int(),
  several: z.number().int(),
  refused: z.string().nullable(),
  /** Whether a sentence is a commitment, then the other questions of it. */
  found: z.array(agreementFigureSchema),
  /** Of undertakings that two readers both found, how many have the same words, and the mean share of words in common. */
  span: z.object({ pairs: z.number().int(), same: z.number().int(), overlap: figure }),
  /** Codes of what both call a commitment or priority: all the same, then code by code. */
  codes: z.array(agreementFigureSchema),
});
export type AgreementSet = Readonly<z.infer<typeof agreementSetSchema>>;

export const agreementSchema = z.object({
  schemaVersion: z.literal(1),
  seed: z.number().int(),
  /** Readers that were compared, by pseudonym. */
  reviewers: z.array(z.string()),
  /** Whether only readings made without seeing the machine's are counted. */
  hiddenOnly: z.boolean(),
  overall: agreementSetSchema,
  documents: z.array(agreementSetSchema),
  /** Codes whose definitions need rewriting: alpha under .667, the least that Krippendorff (2004) lets conclusions rest on. */
  rewrite: z.array(z.object({ code: z.string(), alpha: z.number(), yes: z.number().int() })),
  /** Items on which readers differ and that nobody has adjudicated. */
  toAdjudicate: z.array(
    z.object({
      document: z.string(),
      quote: z.string(),
      fields: z.array(z.string()),
      readers: z.array(z.string()),
    }),
  ),
});
export type Agreement = Readonly<z.infer<typeof agreementSchema>>;
