import { loadToolkit } from '../../io/tools.ts';
import { exitCodes, PcpError } from '../../model/index.ts';
import { explainText } from '../../pipeline/index.ts';
import { type Command, jsonOption, taxonomyOption } from '../command.ts';
import { renderExplanation } from '../render-explanation.ts';

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
  run: async ({ words, options, terminal }) => {
    const text = words[0]?.trim() ?? '';
    if (text === '') throw noSentence();
    const { toolkit } = loadToolkit(options.taxonomy ? String(options.taxonomy) : undefined);
    const optional = (value: string | boolean | undefined) => (value ? String(value) : null);
    const explanations = explainText(text, optional(options.leadIn), optional(options.heading), toolkit);
    terminal.out(
      options.json
        ? JSON.stringify({ sentences: explanations }, null, 1)
        : explanations.map(renderExplanation).join('\n\n'),
    );
    return exitCodes.ok;
  },
};

function noSentence(): PcpError {
  return new PcpError({
    code: 'no-sentence',
    message: 'There is no sentence to explain.',
    hint: 'Put the sentence in quotes after "pcp explain".',
    exitCode: exitCodes.usage,
  });
}
