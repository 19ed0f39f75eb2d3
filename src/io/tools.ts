import { join } from 'node:path';
import { exitCodes, PcpError, type Problem } from '../model/index.ts';
import { unknownCategories } from '../pipeline/evidence-categories.ts';
import { makeToolkit, type Toolkit } from '../pipeline/index.ts';
import { readEvidenceFiles, readTaxonomyFiles } from './corpus-data.ts';
import { today } from './today.ts';
import { pcpVersion } from './version.ts';

/** Taxonomy and evidence read from disk. Throws PcpError (exit 3) with the first error, the others in its hint. */
export function loadToolkit(taxonomyFolder?: string): { toolkit: Toolkit; problems: readonly Problem[] } {
  const files = { taxonomy: readTaxonomyFiles(taxonomyFolder), evidence: readEvidenceFiles() };
  const made = makeToolkit(files, pcpVersion, today());
  const unknown =
    made.toolkit !== null && taxonomyFolder === undefined
      ? unknownCategories(made.toolkit.evidence, made.toolkit.taxonomy, files.evidence)
      : [];
  const problems = [...made.problems, ...unknown];
  if (made.toolkit !== null && unknown.length === 0) return { toolkit: made.toolkit, problems };
  const errors = problems.filter(({ severity }) => severity === 'error');
  const first = errors[0];
  throw new PcpError({
    code: first?.code ?? 'bad-taxonomy',
    message: `${first?.message ?? 'The taxonomy could not be read.'}${errors.length > 1 ? ` (${errors.length - 1} more like it)` : ''}`,
    hint: `${first?.hint ?? 'Mend the file.'} Nothing was written.`,
    exitCode: exitCodes.unreadableInput,
    where: placeIn(taxonomyFolder, first?.where),
  });
}

function placeIn(folder: string | undefined, where: Problem['where'] = {}): Problem['where'] {
  return where.file && folder ? { ...where, file: join(folder, where.file) } : where;
}
