import { readTaxonomyFiles } from '../../io/corpus-data.ts';
import { type ExitCode, exitCodes } from '../../model/index.ts';
import { testTaxonomy } from '../../pipeline/index.ts';
import type { CategoryExamples } from '../../taxonomy/index.ts';
import { problemLines } from '../report-error.ts';
import { printable } from '../terminal.ts';
import type { TaxonomyCall } from './taxonomy-action.ts';

/** Runs the examples of every category. Exit 3 where the taxonomy has an error, 5 where an example fails. */
export function test({ folder, place, json, terminal }: TaxonomyCall): ExitCode {
  const { version, categories, problems: found } = testTaxonomy(readTaxonomyFiles(folder));
  const problems = found.map(place);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const notes = problems.filter(({ severity }) => severity === 'info');
  const failing = (categories ?? []).filter((one) => failuresOf(one) > 0).length;
  terminal.out(
    json
      ? JSON.stringify({ version, failing, categories, problems }, null, 1)
      : printable(
          [
            ...(categories ?? []).map(categoryLine),
            ...[...notes, ...errors].map(problemLines),
            categories === null
              ? 'No example was run: the taxonomy has errors.'
              : `Categories: ${categories.length}. Failing: ${failing}. Examples that fail: ${errors.length}. Known gaps: ${gapsOf(categories)}.`,
          ].join('\n'),
        ),
  );
  if (categories === null) return exitCodes.unreadableInput;
  return errors.length > 0 ? exitCodes.qualityGate : exitCodes.ok;
}

function failuresOf({ match, noMatch }: CategoryExamples): number {
  return match.failed + noMatch.failed;
}

function gapsOf(categories: readonly CategoryExamples[]): number {
  return categories.reduce((sum, { todo }) => sum + todo.failed, 0);
}

function categoryLine(one: CategoryExamples): string {
  const { code, match, noMatch, todo } = one;
  const passed = ({ given, failed }: { given: number; failed: number }) => `${given - failed} of ${given}`;
  const gaps = todo.given === 0 ? '' : `, known gaps ${todo.failed} of ${todo.given}`;
  return `${failuresOf(one) === 0 ? 'pass' : 'FAIL'}  ${code}: belong ${passed(match)}, do not ${passed(noMatch)}${gaps}`;
}
