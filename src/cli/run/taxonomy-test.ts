import { readTaxonomyFiles } from '../../io/corpus-data.ts';
import { taxonomyFolder } from '../../io/project.ts';
import { type ExitCode, exitCodes, PcpError } from '../../model/index.ts';
import { testTaxonomy } from '../../pipeline/index.ts';
import type { CategoryExamples } from '../../taxonomy/index.ts';
import { problemLines } from '../report-error.ts';
import { printable } from '../terminal.ts';
import type { TaxonomyCall } from './taxonomy-action.ts';

/**
 * Runs the examples of every category. Exit 3 where the taxonomy has an error, 5 where an example fails. With --watch it
 * goes on, and shows what every save does to the examples and to documents.
 */
export async function test(call: TaxonomyCall): Promise<ExitCode> {
  const { folder, place, json, terminal, options, lists } = call;
  if (options.watch === true) {
    const { watchTaxonomy } = await import('./taxonomy-watch.ts');
    return watchTaxonomy(call, { folder: folder ?? taxonomyFolder, base: null, place });
  }
  if (lists.documents || options.run) throw onlyWatched();
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

function onlyWatched(): PcpError {
  return new PcpError({
    code: 'only-with-watch',
    message:
      '--documents and --run belong to "pcp taxonomy test" with --watch alone: examples need no documents.',
    hint: 'Add --watch, or leave them out.',
    exitCode: exitCodes.usage,
  });
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
