import { readEvidenceFiles, readTaxonomyFiles } from '../../io/corpus-data.ts';
import { type ExitCode, exitCodes } from '../../model/index.ts';
import { lintAgainstEvidence } from '../../pipeline/index.ts';
import { problemLines } from '../report-error.ts';
import { printable } from '../terminal.ts';
import type { TaxonomyCall } from './taxonomy-action.ts';

/** Prints every fault of a taxonomy, errors and warnings apart. Exit 3 where there is an error. */
export function lint({ folder, place, json, terminal }: TaxonomyCall): ExitCode {
  const files = readTaxonomyFiles(folder);
  const problems = lintAgainstEvidence(files, readEvidenceFiles()).map(place);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity !== 'error');
  const counts = { files: files.length, errors: errors.length, warnings: warnings.length };
  terminal.out(
    json
      ? JSON.stringify({ ...counts, problems: [...errors, ...warnings] }, null, 1)
      : [
          ...[...errors, ...warnings].map((problem) => printable(problemLines(problem))),
          `Files: ${counts.files}. Errors: ${counts.errors}. Warnings: ${counts.warnings}.`,
        ].join('\n'),
  );
  return errors.length > 0 ? exitCodes.unreadableInput : exitCodes.ok;
}
