import { join } from 'node:path';
import { exitCodes, PcpError, type Problem } from '../../model/index.ts';
import type { Command } from '../command.ts';
import type { TaxonomyAction } from './taxonomy-action.ts';

/** Every action of `pcp taxonomy`; what it runs is loaded when it is asked for. */
const actions: Readonly<Record<string, TaxonomyAction>> = {
  lint: {
    most: 0,
    options: ['documents', 'out'],
    run: async (call) => (await import('./taxonomy-lint.ts')).lint(call),
  },
  test: {
    most: 0,
    options: ['documents', 'run', 'watch'],
    run: async (call) => (await import('./taxonomy-test.ts')).test(call),
  },
  diff: {
    most: 2,
    options: ['documents', 'out', 'run', 'accept', 'watch'],
    run: async (call) => (await import('./taxonomy-diff.ts')).diff(call),
  },
  show: {
    most: 1,
    options: ['reference'],
    run: async (call) => (await import('./taxonomy-show.ts')).show(call),
  },
  suggest: {
    most: 0,
    options: ['documents', 'out', 'from', 'code', 'facet'],
    run: async (call) => (await import('./taxonomy-suggest.ts')).suggest(call),
  },
  new: {
    most: 1,
    options: ['label', 'definition', 'dryRun'],
    run: async (call) => (await import('./taxonomy-new.ts')).add(call),
  },
  export: {
    most: 0,
    options: ['format'],
    run: async (call) => (await import('./taxonomy-export.ts')).exportTaxonomy(call),
  },
  import: {
    most: 1,
    options: ['format', 'out', 'force'],
    run: async (call) => (await import('./taxonomy-import.ts')).importTaxonomy(call),
  },
};

/** Options that every action and every command takes. */
const common = ['taxonomy', 'json', 'quiet', 'input'];

export const run: Command['run'] = async ({ words, options, lists, terminal }) => {
  const [name = '', ...given] = words;
  const action = actions[name]!;
  const odd = Object.keys({ ...options, ...lists }).find(
    (key) => ![...common, ...action.options].includes(key),
  );
  if (odd !== undefined)
    throw notTaken(name, `no --${odd.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
  if (given.length > action.most) throw notTaken(name, `no "${given[action.most]}"`);
  const folder = options.taxonomy ? String(options.taxonomy) : undefined;
  const place = (problem: Problem): Problem =>
    folder === undefined || problem.where.file === undefined
      ? problem
      : { ...problem, where: { ...problem.where, file: join(folder, problem.where.file) } };
  return action.run({ given, options, lists, folder, place, json: options.json === true, terminal });
};

function notTaken(action: string, what: string): PcpError {
  return new PcpError({
    code: 'not-for-this-action',
    message: `"pcp taxonomy ${action}" takes ${what}.`,
    hint: 'Leave it out; "pcp help taxonomy" says what belongs to which action.',
    exitCode: exitCodes.usage,
  });
}
