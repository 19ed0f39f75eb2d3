import { statSync } from 'node:fs';
import { exitCodes, PcpError } from '../model/index.ts';
import { type DiffSide, makeToolkit, type TextFile } from '../pipeline/index.ts';
import { readEvidenceFiles, readTaxonomyFiles } from './corpus-data.ts';
import { taxonomyFolder } from './project.ts';
import { readRevision } from './revision.ts';
import { today } from './today.ts';
import { pcpVersion } from './version.ts';

/** The files of a taxonomy, and the folder they were read from; null where they are a git revision's. */
export type SideFiles = Readonly<{ name: string; folder: string | null; files: readonly TextFile[] }>;

/**
 * Reads a taxonomy by a name that is a folder, or else a git revision of `home`, the folder of the taxonomy in use
 * (the project's own where undefined). Throws PcpError where it is neither.
 */
export async function readSide(name: string, home: string | undefined): Promise<SideFiles> {
  if (statSync(name, { throwIfNoEntry: false })?.isDirectory())
    return { name, folder: name, files: readTaxonomyFiles(name) };
  return { name, folder: null, files: await readRevision(name, home ?? taxonomyFolder) };
}

/** Makes a side ready to tag. Throws PcpError (exit 3) with the first fault of its taxonomy and how many more there are. */
export function makeSide({ name, files }: SideFiles): DiffSide {
  const { toolkit, problems } = makeToolkit(
    { taxonomy: files, evidence: readEvidenceFiles() },
    pcpVersion,
    today(),
  );
  if (toolkit) return { name, toolkit };
  const errors = problems.filter(({ severity }) => severity === 'error');
  const { code, message, hint, where } = errors[0]!;
  throw new PcpError({
    code,
    message: `The taxonomy "${name}" cannot be used. ${message}${errors.length > 1 ? ` (${errors.length - 1} more like it)` : ''}`,
    hint: `${hint} Nothing was written.`,
    exitCode: exitCodes.unreadableInput,
    where: where.file === undefined ? where : { ...where, file: `${name}/${where.file}` },
  });
}
