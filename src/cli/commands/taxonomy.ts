import { exportFormats } from '../../taxonomy/exchange/ids.ts';
import { type Command, jsonOption, taxonomyOption } from '../command.ts';

/** What `pcp taxonomy` does; each action has its line in `../run/taxonomy.ts`. */
const actions = ['lint', 'test', 'show', 'diff', 'suggest', 'new', 'export', 'import'];

export const taxonomy: Command = {
  name: 'taxonomy',
  summary: 'Check, test, show and extend the list of what is looked for',
  arguments: [
    { name: 'action', summary: 'what to do', choices: actions },
    {
      name: 'what',
      summary:
        'with show: the category, all where left out; with new: FACET/ID; with import: the file; with diff: the older and the newer, folders or git revisions (HEAD and the folder in use where left out)',
      optional: true,
      variadic: true,
    },
  ],
  options: [
    taxonomyOption,
    { flags: '--reference', summary: 'with show: the whole as a page in Markdown' },
    {
      flags: '--documents <path...>',
      summary: 'with lint, suggest, diff and test --watch: plans to read instead of the sample plans',
      completes: 'files',
    },
    {
      flags: '--out <dir>',
      summary:
        'with lint and suggest: folder whose cache of extracted text is used (default: "out"); with diff: folder for the page (default: "out/taxonomy-diff"); with import: folder to write to',
      completes: 'folders',
    },
    {
      flags: '--format <id>',
      summary:
        'with export and import: the format (import: all but skos-jsonld; told by the name where left out)',
      choices: exportFormats,
    },
    { flags: '--force', summary: 'with import: replace the taxonomy in a folder that is not empty' },
    { flags: '--code <id>', summary: 'with suggest: what stands near the sentences of this category' },
    { flags: '--facet <id>', summary: 'with suggest: commitments that no category of this facet reaches' },
    {
      flags: '--from <file>',
      summary: 'with suggest: words of a new strategy that no category reaches, and the plans that use them',
      completes: 'files',
    },
    { flags: '--label <text>', summary: 'with new: the name that readers see' },
    { flags: '--definition <text>', summary: 'with new: what a sentence must speak of' },
    { flags: '--dry-run', summary: 'with new: print the change and write nothing' },
    {
      flags: '--run <dir>',
      summary:
        'with diff and test: folder of a run of pcp analyse, whose cache is used (default: "out"), with diff its decisions and report too',
      completes: 'folders',
    },
    { flags: '--accept', summary: 'with diff: exit 0 although decisions of people are contradicted' },
    {
      flags: '--watch',
      summary:
        'with test and diff: go on, and show the effect of every save; with diff the page is made anew too',
    },
    jsonOption,
  ],
  examples: [
    {
      line: 'pcp taxonomy lint --taxonomy my/taxonomy',
      does: 'find faults, each with line and fix (exit 3)',
    },
    { line: 'pcp taxonomy test', does: 'run the examples of every category (exit 5 where one fails)' },
    {
      line: 'pcp taxonomy diff HEAD my/taxonomy',
      does: 'sentences, cells and decisions that change (exit 5)',
    },
    { line: 'pcp taxonomy show PRV-early', does: 'print a category in plain words' },
    { line: 'pcp taxonomy suggest --documents plans/', does: 'candidates for terms, with their sentences' },
    {
      line: 'pcp taxonomy suggest --from strategy.pdf',
      does: "a new strategy's words that no category reaches",
    },
    { line: 'pcp taxonomy new prevention/PRV-sport --label Sport', does: 'begin a category' },
    {
      line: 'pcp taxonomy export --format csv > taxonomy.csv',
      does: 'write it for a spreadsheet; what is lost is said',
    },
    {
      line: 'pcp taxonomy import taxonomy.csv --out new',
      does: 'check it, then write it as YAML into "new"',
    },
  ],
  run: async (context) => (await import('../run/taxonomy.ts')).run(context),
};
