import { exitCodes, PcpError } from '../../model/index.ts';
import type { Command } from '../command.ts';
import type { ReviewAction } from './review/action.ts';

/** Every action of `pcp review`; what it runs is loaded when it is asked for. */
const actions: Readonly<Record<string, ReviewAction>> = {
  serve: {
    options: ['reviewer', 'open', 'port'],
    run: async (call) => (await import('./review/serve.ts')).serve(call),
  },
  status: { options: [], run: async (call) => (await import('./review/status.ts')).status(call) },
  merge: { options: [], words: true, run: async (call) => (await import('./review/merge.ts')).merge(call) },
  agreement: {
    options: ['seed', 'blind'],
    run: async (call) => (await import('./review/agreement.ts')).agreement(call),
  },
  assign: {
    options: ['reviewers', 'overlap', 'seed', 'drop'],
    run: async (call) => (await import('./review/assign.ts')).assign(call),
  },
  booklet: { options: [], run: async (call) => (await import('./review/booklet.ts')).booklet(call) },
  examples: { options: [], run: async (call) => (await import('./review/examples.ts')).examples(call) },
  sample: { options: ['n', 'seed'], run: async (call) => (await import('./review/sample.ts')).sample(call) },
  export: {
    options: ['format', 'withSources', 'marking'],
    run: async (call) => (await import('./review/export.ts')).exportReview(call),
  },
};

/** Options that every action and every command takes. */
const common = ['out', 'taxonomy', 'json', 'quiet', 'input'];

export const run: Command['run'] = async ({ words, options, terminal }) => {
  const [name = 'serve', ...given] = words;
  const action = actions[name]!;
  const odd = Object.keys(options).find(
    (key) => ![...common, ...action.options].includes(key) && !(key === 'open' && options.open === true),
  );
  if (odd !== undefined) throw notTaken(name, `no --${odd}`);
  if (given.length > 0 && !action.words) throw notTaken(name, `no "${given[0]}"`);
  return action.run({
    given,
    out: String(options.out),
    taxonomy: options.taxonomy ? String(options.taxonomy) : undefined,
    options,
    json: options.json === true,
    terminal,
  });
};

function notTaken(action: string, what: string): PcpError {
  return new PcpError({
    code: 'not-for-this-action',
    message: `"pcp review${action === 'serve' ? '' : ` ${action}`}" takes ${what}.`,
    hint: 'Leave it out; "pcp help review" says what belongs to which action.',
    exitCode: exitCodes.usage,
  });
}
