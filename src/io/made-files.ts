import { join } from 'node:path';
import { z } from 'zod';
import { hashFile } from './hash-file.ts';

/**
 * Files that one command made together, and with what: by it `verify` makes them again as they were asked for, and tells a file
 * that is of another run from one that is wrong.
 */
export const madeFilesSchema = z.object({
  /** Relative to the output folder. */
  files: z.array(z.string()),
  /** SHA-256 of the comparison that they say. */
  comparison: z.string(),
  /** Key of the program and the data that wrote them. */
  program: z.string(),
  /** When the last decision was made that the comparison knows; absent where there was none. */
  decidedUpTo: z.string().optional(),
  /** Ids of the formats; those written by default where absent. */
  formats: z.array(z.string()).optional(),
  only: z.array(z.string()).optional(),
  beside: z.array(z.string()).optional(),
  isChecked: z.boolean(),
});
export type MadeFiles = Readonly<z.infer<typeof madeFilesSchema>>;

/** All entries after some files were written: each file is in the last that wrote it, and what was removed in none. */
export function withMade(
  before: readonly MadeFiles[],
  now: MadeFiles,
  isThere: (file: string) => boolean,
): MadeFiles[] {
  const written = new Set(now.files);
  const others = before.map((made) => ({
    ...made,
    files: made.files.filter((file) => !written.has(file) && isThere(file)),
  }));
  return [...others, now].filter(({ files }) => files.length > 0);
}

/**
 * Whether the comparison in `out` is one that files of the run were made from. What somebody changed by hand is not, and is no
 * ground for a report. Where no record says, as in one of an earlier version, it is taken for it.
 */
export function isAsWritten(out: string, made: readonly MadeFiles[] | undefined): boolean {
  if (made === undefined || made.length === 0) return true;
  const { hash } = hashFile(join(out, 'comparison.json'));
  return made.some(({ comparison }) => comparison === hash);
}

/** The folders of files that were made from another comparison than the one that lies in `out`, and stay there. */
export function madeOtherwise(out: string, made: readonly MadeFiles[]): string[] {
  if (made.length < 2) return [];
  const current = hashFile(join(out, 'comparison.json')).hash;
  const stale = made.filter(({ comparison }) => comparison !== current).flatMap(({ files }) => files);
  return [...new Set(stale.map((file) => (file.startsWith('packs/') ? file : file.split('/')[0]!)))].sort();
}
