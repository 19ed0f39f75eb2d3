import { z } from 'zod';

/**
 * Who publishes an area's plan: a commissioner (`pfcc` with fire), a mayor with a commissioner's functions, the Mayor's
 * Office for Policing and Crime, or the Common Council of the City of London.
 */
export const bodyKinds = ['pcc', 'pfcc', 'mayor', 'mayors-office', 'common-council'] as const;
export const bodyKindSchema = z.enum(bodyKinds);
export type BodyKind = z.infer<typeof bodyKindSchema>;

/** A territorial force area. `slug` is police.uk's. */
export const forceSchema = z.strictObject({
  slug: z.string(),
  name: z.string(),
  region: z.string(),
  /** Who publishes the plan, with the dates (YYYY-MM-DD) between which that holds where known. */
  governance: z.array(
    z.strictObject({
      body: z.string(),
      kind: bodyKindSchema,
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
  /** Other names by which a title page or folder may call the area. */
  aliases: z.array(z.string()).optional(),
  note: z.string().optional(),
  fictional: z.boolean().optional(),
});
export type Force = Readonly<z.infer<typeof forceSchema>>;

export const editionStatusSchema = z.enum(['draft', 'final', 'varied', 'unknown']);
export const editionPurposeSchema = z.enum([
  'full-plan',
  'summary',
  'delivery-plan',
  'annual-report',
  'policing-plan',
  'other',
  'unknown',
]);

/** One plan of one area: what is compared. Files of an edition are read together; editions are never added up. */
export const editionSchema = z.strictObject({
  id: z.string(),
  area: z.string(),
  title: z.string(),
  /** First and last day the edition covers, YYYY-MM-DD (or YYYY); null where unknown. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** The day it was issued, or the month or year of that where no more is known. */
  issued: z.string().nullable().optional(),
  status: editionStatusSchema,
  purpose: editionPurposeSchema,
  publisher: z.string().nullable().optional(),
  address: z.string().nullable().optional(),
  /** `plan` is the plan itself from its publisher; a `copy` is a mirror; a `lead` is never analysed. */
  standing: z.enum(['plan', 'copy', 'lead']).optional(),
  fictional: z.boolean().optional(),
  /** Files relative to the manifest. */
  files: z.array(z.string()),
  note: z.string().optional(),
});
export type Edition = Readonly<z.infer<typeof editionSchema>>;

/** Where it was learnt which edition a document is. */
export const placedByValues = ['manifest', 'plans.csv', 'folder', 'title-page', 'option', 'unknown'] as const;
export const placementSchema = z.object({
  edition: z.string(),
  area: z.string(),
  areaName: z.string(),
  title: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** When it was issued; not given where unknown. */
  issued: z.string().optional(),
  status: editionStatusSchema,
  purpose: editionPurposeSchema,
  standing: z.enum(['plan', 'copy', 'lead', 'unknown']),
  fictional: z.boolean(),
  address: z.string().nullable(),
  placedBy: z.enum(placedByValues),
  /** The words the placement came from. */
  words: z.string().nullable(),
});
export type Placement = Readonly<z.infer<typeof placementSchema>>;
