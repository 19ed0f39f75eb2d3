import { join } from 'node:path';
import { readTaxonomyFiles } from '../../io/corpus-data.ts';
import { exitCodes, PcpError, type Problem } from '../../model/index.ts';
import type { Command } from '../command.ts';
import { lint } from './taxonomy-lint.ts';
import { show } from './taxonomy-show.ts';
import { test } from './taxonomy-test.ts';

export const run: Command['run'] = async ({ words, options, terminal }) => {
  const [action, id] = words;
  if (action !== 'show' && (id !== undefined || options.reference)) throw onlyForShow(action ?? '', id);
  const folder = options.taxonomy ? String(options.taxonomy) : undefined;
  const place = (problem: Problem): Problem =>
    folder === undefined || problem.where.file === undefined
      ? problem
      : { ...problem, where: { ...problem.where, file: join(folder, problem.where.file) } };
  if (action === 'show')
    return show({ folder, id, reference: options.reference === true, json: options.json === true }, terminal);
  const files = readTaxonomyFiles(folder);
  const act = action === 'lint' ? lint : test;
  return act(files, place, options.json === true, terminal);
};

function onlyForShow(action: string, id: string | undefined): PcpError {
  return new PcpError({
    code: 'only-for-show',
    message: `"pcp taxonomy ${action}" takes ${id === undefined ? 'no --reference' : `no category ("${id}")`}: it reads the whole.`,
    hint: `Leave it out, or use "pcp taxonomy show".`,
    exitCode: exitCodes.usage,
  });
}
