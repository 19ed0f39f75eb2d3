import { readGlossary } from '../../io/glossary.ts';
import { loadToolkit } from '../../io/tools.ts';
import { exitCodes, PcpError } from '../../model/index.ts';
import { explainText } from '../../pipeline/index.ts';
import { readVerbs } from '../../text/grammar.ts';
import type { Command } from '../command.ts';
import { renderExplanation } from '../render-explanation.ts';

export const run: Command['run'] = async ({ words, options, terminal }) => {
  const text = words[0]?.trim() ?? '';
  if (text === '') throw noSentence();
  for (const given of [text, options.leadIn, options.heading]) refuseLong(String(given ?? ''));
  const { toolkit } = loadToolkit(options.taxonomy ? String(options.taxonomy) : undefined);
  const optional = (value: string | boolean | undefined) => (value ? String(value) : null);
  const explanations = explainText(
    text,
    optional(options.leadIn),
    optional(options.heading),
    toolkit,
    readVerbs,
  );
  const glossary = readGlossary();
  terminal.out(
    options.json
      ? JSON.stringify({ sentences: explanations }, null, 1)
      : explanations.map((one) => renderExplanation(one, glossary)).join('\n\n'),
  );
  return exitCodes.ok;
};

/** What is explained at once, in characters: more than any sentence, or any page that somebody reads an explanation of. */
const mostCharacters = 5000;

function refuseLong(text: string): void {
  if (text.length <= mostCharacters) return;
  throw new PcpError({
    code: 'text-too-long',
    message: `The text has ${text.length} characters; at most ${mostCharacters} are explained at once.`,
    hint: 'Give the sentence alone, or put the text in a file and run "pcp analyse" on it.',
    exitCode: exitCodes.usage,
  });
}

function noSentence(): PcpError {
  return new PcpError({
    code: 'no-sentence',
    message: 'There is no sentence to explain.',
    hint: 'Put the sentence in quotes after "pcp explain".',
    exitCode: exitCodes.usage,
  });
}
