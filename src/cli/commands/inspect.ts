import { type Command, jsonOption } from '../command.ts';

export const inspect: Command = {
  name: 'inspect',
  summary: 'Draw what was read of a document: its blocks, numbered in reading order and coloured by kind',
  arguments: [{ name: 'file', summary: 'the document' }],
  options: [
    { flags: '--page <number>', summary: 'draw this page only; all pages and an index.html where left out' },
    {
      flags: '--out <dir>',
      summary: 'folder for the drawings',
      default: 'out/inspect',
      completes: 'folders',
    },
    { flags: '--no-picture', summary: 'do not put the picture of the page beneath its blocks' },
    jsonOption,
  ],
  examples: [
    { line: 'pcp inspect plan.pdf --page 4', does: 'draw the blocks of page 4' },
    { line: 'pcp inspect plan.docx', does: 'list the blocks of a document without pages' },
  ],
  run: async (context) => (await import('../run/inspect.ts')).run(context),
};
