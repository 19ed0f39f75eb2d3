import { type Command, jsonOption, outOption, taxonomyOption } from '../command.ts';

/** What `pcp review` does; each action has its line in `../run/review.ts`. */
const actions = ['status', 'merge', 'agreement', 'assign', 'booklet', 'examples', 'sample', 'export'];

export const review: Command = {
  name: 'review',
  summary:
    'Open a page on which to read the commitments of a run and decide on each; merge, compare and share out what people decide',
  arguments: [
    {
      name: 'action',
      summary: 'what else to do with what people decided; none opens the page',
      choices: actions,
      optional: true,
    },
    {
      name: 'what',
      summary: 'with merge: files of decisions, folders of them, or folders of other runs',
      optional: true,
      variadic: true,
    },
  ],
  options: [
    { ...outOption, summary: 'folder of the run; decisions lie in its folder "decisions"' },
    {
      flags: '--reviewer <name>',
      summary:
        'for the page: the name under which you decide; a pseudonym is made up and kept where none is given',
    },
    {
      flags: '--port <number>',
      summary: 'for the page: its port on this machine; a free one where none is given',
    },
    { flags: '--no-open', summary: 'for the page: do not open the browser, print the address only' },
    { flags: '--n <number>', summary: 'with sample: how many sentences to draw (default: 400)' },
    {
      flags: '--seed <number>',
      summary: 'with sample, assign and agreement: the same number gives the same draw (default: 1)',
    },
    { flags: '--reviewers <names>', summary: 'with assign: who reads, by pseudonym, with commas between' },
    {
      flags: '--overlap <percent>',
      summary: 'with assign: how much a second person reads too (default: 20%)',
    },
    {
      flags: '--drop',
      summary:
        'with assign: take the shares away, so that everybody is asked everything; nothing decided is lost',
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
    {
      flags: '--marking <text>',
      summary: 'with export: that what is written may be shared under this protective marking',
    },
    {
      flags: '--with-sources',
      summary: 'with export --format qdpx: put the texts as read into the project',
    },
    taxonomyOption,
    jsonOption,
  ],
  examples: [
    { line: 'pcp review', does: 'open the page in your browser; Ctrl+C ends it, every decision is saved' },
    { line: 'pcp review status', does: 'who decided how much, what is left, what is no longer in its place' },
    { line: 'pcp review merge from-ada/ from-ben/', does: 'bring the decisions of others into this run' },
    { line: 'pcp review agreement --blind', does: 'how far two readers agree, by document and over all' },
    { line: 'pcp review sample --n 400 --seed 7', does: 'draw sentences for two people to code unseen' },
    {
      line: 'pcp review assign --reviewers ada,ben --overlap 20%',
      does: 'share the work out among two readers',
    },
    { line: 'pcp review assign --drop', does: 'take the shares away again' },
    { line: 'pcp review booklet', does: 'write the codebook as a page to print' },
    { line: 'pcp review examples', does: 'what readers proposed as examples, to paste into the taxonomy' },
    { line: 'pcp review export --format long > decisions.csv', does: 'every decision as a table' },
  ],
  run: async (context) => (await import('../run/review.ts')).run(context),
};
