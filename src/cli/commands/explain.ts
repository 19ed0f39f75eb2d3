import { type Command, jsonOption, taxonomyOption } from '../command.ts';

export const explain: Command = {
  name: 'explain',
  summary: 'Say why a sentence is, or is not, a commitment, and why it is tagged as it is',
  arguments: [{ name: 'sentence', summary: 'the sentence, in quotes' }],
  options: [
    { flags: '--lead-in <text>', summary: 'the line that introduces it, such as "We will:"' },
    { flags: '--heading <text>', summary: 'the heading above it' },
    taxonomyOption,
    jsonOption,
  ],
  examples: [
    { line: 'pcp explain "Fund two youth workers" --lead-in "I will:"', does: 'explain an item of a list' },
  ],
  run: async (context) => (await import('../run/explain.ts')).run(context),
};
