import { samplesFolder } from '../../io/project.ts';
import { readDocuments } from '../../io/read-documents.ts';
import { loadToolkit } from '../../io/tools.ts';
import { type Document, type ExitCode, exitCodes, PcpError } from '../../model/index.ts';
import type { Toolkit } from '../../pipeline/index.ts';
import {
  readForTerms,
  suggestForCode,
  suggestForStrategy,
  suggestForUnreached,
} from '../../pipeline/suggest-terms.ts';
import { codeText, strategyText, unreachedText } from '../render-suggestions.ts';
import { tellProblems } from '../report-error.ts';
import { printable } from '../terminal.ts';
import { categoryOf, facetOf } from './named-in-taxonomy.ts';
import type { TaxonomyCall } from './taxonomy-action.ts';

/** Prints candidates for terms with the sentences that speak for them. Nothing is changed. */
export async function suggest(call: TaxonomyCall): Promise<ExitCode> {
  const { options, folder, json, terminal } = call;
  if (options.from && (options.code || options.facet)) throw oneOfThem('--from');
  if (options.code && options.facet) throw oneOfThem('--code');
  const { toolkit } = loadToolkit(folder);
  const code = options.code ? categoryOf(toolkit.taxonomy, String(options.code)).category.id : null;
  const facet = options.facet ? facetOf(toolkit.taxonomy, String(options.facet)).facet : null;
  const plans = await documentsAt(call, call.lists.documents ?? [samplesFolder]);
  const { result, text } = options.from
    ? await fromStrategy(call, String(options.from), plans, toolkit)
    : ofPlans(plans, toolkit, code, facet);
  const about = { taxonomy: toolkit.taxonomy.version, documents: plans.length };
  terminal.out(json ? JSON.stringify({ ...about, ...result }, null, 1) : printable(text));
  return exitCodes.ok;
}

type Said = Readonly<{ result: object; text: string }>;

function ofPlans(
  plans: readonly Document[],
  toolkit: Toolkit,
  code: string | null,
  facet: string | null,
): Said {
  const read = readForTerms(plans, toolkit);
  if (code !== null) {
    const found = suggestForCode(read, toolkit, code);
    return { result: { code, ...found }, text: codeText(code, found) };
  }
  const found = suggestForUnreached(read, toolkit, facet);
  return { result: { facet, ...found }, text: unreachedText(facet, found) };
}

async function fromStrategy(
  call: TaxonomyCall,
  path: string,
  plans: readonly Document[],
  toolkit: Toolkit,
): Promise<Said> {
  const [strategy, ...more] = readForTerms(await documentsAt(call, [path]), toolkit);
  if (strategy === undefined || more.length > 0)
    throw new PcpError({
      code: 'one-strategy',
      message:
        strategy === undefined
          ? 'The strategy could not be read.'
          : 'A strategy is one document; this is a folder.',
      hint: 'Give --from the file of one document that can be read.',
      exitCode: strategy === undefined ? exitCodes.unreadableInput : exitCodes.usage,
      where: { file: path },
    });
  const suggestions = suggestForStrategy(strategy, readForTerms(plans, toolkit), toolkit);
  const name = strategy.source.name;
  return {
    result: { strategy: path, suggestions },
    text: strategyText(name, plans.length, suggestions),
  };
}

async function documentsAt({ options, terminal }: TaxonomyCall, paths: readonly string[]) {
  const onProgress = (done: number, total: number, path: string) =>
    terminal.progress(`read ${done} of ${total}: ${path}`);
  const { documents, problems } = await readDocuments(paths, String(options.out ?? 'out'), onProgress);
  tellProblems(problems, terminal);
  return documents;
}

function oneOfThem(flag: string): PcpError {
  return new PcpError({
    code: 'one-question',
    message: `${flag} asks another question than the option beside it.`,
    hint: 'Give one of --from, --code and --facet.',
    exitCode: exitCodes.usage,
  });
}
