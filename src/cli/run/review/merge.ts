import { mergeFiles } from '../../../io/decisions/index.ts';
import { exitCodes, PcpError } from '../../../model/index.ts';
import { tellProblems } from '../../report-error.ts';
import { countOf, type ReviewAction } from './action.ts';

/** Brings the decisions of others into a run; exit 4 where lines could not be read or two say different things under one name. */
export const merge: ReviewAction['run'] = async ({ given, out, json, terminal }) => {
  if (given.length === 0)
    throw new PcpError({
      code: 'nothing-to-merge',
      message: 'It is not said what to merge.',
      hint: 'Name files of decisions, a folder of them, or the folder of another run: pcp review merge from-ada/',
      exitCode: exitCodes.usage,
    });
  const { files, problems } = mergeFiles(given, out);
  tellProblems(problems, terminal, '--json lists all');
  if (json) terminal.out(JSON.stringify({ files, problems }, null, 1));
  else
    for (const { file, had, added } of files)
      terminal.out(`${file}: ${countOf(added, 'line')} added to ${had}`);
  return problems.length > 0 ? exitCodes.someDocumentsFailed : exitCodes.ok;
};
