import { z } from 'zod';

const id = z.string().min(1);
const common = {
  /** Day on which the ids changed, YYYY-MM-DD. */
  date: z.iso.date(),
  /** First version of the taxonomy that has it so. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  why: z.string().min(1),
};

/**
 * A change of ids: what `from` meant is from now on said by `to`. Ids under `from` are retired for good. After a
 * rename or merge every old tag has one new code; after a split nobody can tell which without reading again.
 */
export const migrationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rename'), from: id, to: id, ...common }),
  z.strictObject({ kind: z.literal('merge'), from: z.array(id).min(1), to: id, ...common }),
  z.strictObject({ kind: z.literal('split'), from: id, to: z.array(id).min(2), ...common }),
]);
export type Migration = Readonly<z.infer<typeof migrationSchema>>;
