import { exportFormats } from '../../taxonomy/exchange/ids.ts';
import { type Command, jsonOption, taxonomyOption } from '../command.ts';

/** What `pcp taxonomy` does; each action has its line in `../run/taxonomy.ts`. */
const actions = ['lint', 'test', 'show', 'export', 'import'];

export const taxonomy: Command = {
  name: 'taxonomy',
  summary: 'Check the list of what is looked for, run its examples, or show it in plain words',
  arguments: [
    { name: 'action', summary: 'what to do', choices: actions },
    {
      name: 'what',
      summary: 'with show: the category, all where left out; with import: the file',
      optional: true,
      variadic: true,
    },
  ],
  options: [
    taxonomyOption,
    { flags: '--reference', summary: 'with show: the whole as a page in Markdown' },
    {
      flags: '--documents <path...>',
      summary: 'with lint: plans to look for every category in, instead of the sample plans',
      completes: 'files',
    },
    {
      flags: '--out <dir>',
      summary:
        'with lint: folder whose cache of extracted text is used (default: "out"); with import: folder to write to',
      completes: 'folders',
    },
    {
      flags: '--format <id>',
      summary:
        'with export and import: the format (import: all but skos-jsonld; told by the name where left out)',
      choices: exportFormats,
    },
    { flags: '--force', summary: 'with import: replace the taxonomy in a folder that is not empty' },
    jsonOption,
  ],
  examples: [
    {
      line: 'pcp taxonomy lint --taxonomy my/taxonomy',
      does: 'find faults, each with line and fix (exit 3)',
    },
    { line: 'pcp taxonomy test', does: 'run the examples of every category (exit 5 where one fails)' },
    { line: 'pcp taxonomy show PRV-early', does: 'print a category in plain words' },
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
