import { type Command, jsonOption, outOption, taxonomyOption } from '../command.ts';

/** What `pcp review` does; each action has its line in `../run/review.ts`. */
const actions = ['status', 'merge', 'agreement', 'sample', 'export'];

export const review: Command = {
  name: 'review',
  summary:
    'What people decided of the plans of a run: merge it, see how far they agree, draw a random sample',
  arguments: [
    { name: 'action', summary: 'what to do', choices: actions },
    {
      name: 'what',
      summary: 'with merge: files of decisions, folders of them, or folders of other runs',
      optional: true,
      variadic: true,
    },
  ],
  options: [
    { ...outOption, summary: 'folder of the run; decisions lie in its folder "decisions"' },
    { flags: '--n <number>', summary: 'with sample: how many sentences to draw (default: 400)' },
    {
      flags: '--seed <number>',
      summary: 'with sample and agreement: the same number gives the same draw (default: 1)',
    },
    {
      flags: '--blind',
      summary: "with agreement: count only what was decided without seeing the machine's reading",
    },
    {
      flags: '--format <id>',
      summary: 'with export: long (a row a code), wide (a column a code, 0 or 1), annotations (W3C) or qdpx',
      choices: ['long', 'wide', 'annotations', 'qdpx'],
    },
    taxonomyOption,
    jsonOption,
  ],
  examples: [
    { line: 'pcp review status', does: 'who decided how much, what is left, what is no longer in its place' },
    { line: 'pcp review merge from-ada/ from-ben/', does: 'bring the decisions of others into this run' },
    { line: 'pcp review agreement --blind', does: 'how far two readers agree, by document and over all' },
    { line: 'pcp review sample --n 400 --seed 7', does: 'draw sentences for two people to code unseen' },
    { line: 'pcp review export --format long > decisions.csv', does: 'every decision as a table' },
  ],
  run: async (context) => (await import('../run/review.ts')).run(context),
};
