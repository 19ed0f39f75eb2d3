import { readTaxonomyFiles } from '../../io/corpus-data.ts';
import { type ExitCode, exitCodes, PcpError, type Problem, type Taxonomy } from '../../model/index.ts';
import { type ExchangeFormat, exchangeFormats } from '../../taxonomy/exchange/index.ts';
import { parseTaxonomy, type TaxonomyFile } from '../../taxonomy/index.ts';
import { problemLines } from '../report-error.ts';
import { printable } from '../terminal.ts';
import type { TaxonomyCall } from './taxonomy-action.ts';

/** Prints a taxonomy in another format on standard output; what that cannot hold is said on standard error. */
export async function exportTaxonomy(call: TaxonomyCall): Promise<ExitCode> {
  const { folder, options, json, terminal } = call;
  const format = formatNamed(options.format);
  if (format.binary && !json && terminal.outIsTerminal) throw noBytesHere(format);
  const files = readTaxonomyFiles(folder);
  const taxonomy = wholeTaxonomy(files, call);
  const content = await format.write(taxonomy);
  const losses = [...format.losses(taxonomy), ...commentsLost(files)];
  if (json) {
    terminal.out(JSON.stringify(asJson(format, taxonomy, content, losses), null, 1));
    return exitCodes.ok;
  }
  if (typeof content === 'string') terminal.out(content);
  else terminal.outBytes(content);
  for (const problem of losses) terminal.say(printable(problemLines(problem)));
  return exitCodes.ok;
}

function asJson(
  format: ExchangeFormat,
  { version, facets }: Taxonomy,
  content: string | Uint8Array,
  losses: readonly Problem[],
) {
  const isText = typeof content === 'string';
  return {
    format: format.id,
    version,
    facets: facets.length,
    categories: facets.reduce((sum, { categories }) => sum + categories.length, 0),
    losses,
    encoding: isText ? 'utf-8' : 'base64',
    content: isText ? content : Buffer.from(content).toString('base64'),
  };
}

function formatNamed(id: unknown): ExchangeFormat {
  const format = exchangeFormats.find((one) => one.id === id);
  if (format) return format;
  throw new PcpError({
    code: 'no-format',
    message: 'It is not said in which format the taxonomy is wanted.',
    hint: `Give --format with one of: ${exchangeFormats.map((one) => `${one.id} (${one.title})`).join('; ')}.`,
    exitCode: exitCodes.usage,
  });
}

function wholeTaxonomy(files: readonly TaxonomyFile[], { place }: TaxonomyCall): Taxonomy {
  const { taxonomy, problems } = parseTaxonomy(files);
  if (taxonomy) return taxonomy;
  const errors = problems.filter(({ severity }) => severity === 'error').map(place);
  const first = errors[0]!;
  throw new PcpError({
    ...first,
    message: `${first.message}${errors.length > 1 ? ` (${errors.length - 1} more errors; "pcp taxonomy lint" shows all)` : ''}`,
    exitCode: exitCodes.unreadableInput,
  });
}

function commentsLost(files: readonly TaxonomyFile[]): Problem[] {
  const count = files.filter(({ text }) => /^[ \t]*#/m.test(text)).length;
  if (count === 0) return [];
  return [
    {
      code: 'exchange-loss',
      severity: 'info',
      message: `Comments are left out; ${count} of the ${files.length} files have some.`,
      hint: 'Keep the YAML files as the source, and take over from an import what was changed.',
      where: {},
    },
  ];
}

function noBytesHere({ id, extension }: ExchangeFormat): PcpError {
  return new PcpError({
    code: 'binary-to-terminal',
    message: `A file of the format ${id} is no text, and would disturb this terminal.`,
    hint: `Send it to a file: pcp taxonomy export --format ${id} > taxonomy.${extension}`,
    exitCode: exitCodes.usage,
  });
}
