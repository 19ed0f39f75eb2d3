import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { extractors } from '../../extract/index.ts';
import type { AnalyseOptions, AnalyseResult } from '../../io/analyse-files.ts';
import { openExtractionPool } from '../../io/extraction-pool.ts';
import { findDocuments } from '../../io/find-documents.ts';
import { markingOption } from '../../io/marking.ts';
import { checkOutFolder } from '../../io/out-folder.ts';
import { samplesFolder } from '../../io/project.ts';
import { findUnchangedRun, keyOfInputs } from '../../io/unchanged.ts';
import type { Command } from '../command.ts';
import { dateOption } from '../dates.ts';
import { tellProblems } from '../report-error.ts';
import type { Terminal } from '../terminal.ts';
import { tellMadeOtherwise } from './tell-made-otherwise.ts';

export const run: Command['run'] = async ({ words, options, terminal }) => {
  const common = {
    out: String(options.out),
    force: options.force ? String(options.force) : null,
    ...(options.taxonomy ? { taxonomy: String(options.taxonomy) } : {}),
    asAt: dateOption(options.asAt, '--as-at'),
    marking: markingOption(options.marking),
  };
  const endings = extractors.flatMap(({ extensions }) => extensions);
  checkOutFolder(common.out);
  const found = findDocuments(words.length > 0 ? words : [samplesFolder], endings);
  const inputsKey = keyOfInputs(found, common);
  const result =
    findUnchangedRun(common.out, inputsKey) ?? (await analyse({ ...common, ...found, inputsKey }, terminal));
  if (options.json) terminal.out(JSON.stringify(asJson(result), null, 1));
  else tell(result, words.length === 0, hasDecisions(common.out), terminal);
  return result.exitCode;
};

/** The child that reads starts while the rest of this process is loaded. */
async function analyse(
  options: Omit<AnalyseOptions, 'pool' | 'onProgress'>,
  terminal: Terminal,
): Promise<AnalyseResult> {
  if (options.taxonomy !== undefined)
    await (await import('../../io/refuse-runaway.ts')).refuseRunaway(options.taxonomy, options.out);
  const pool = openExtractionPool();
  pool.warm();
  try {
    const { analyseFiles } = await import('../../io/analyse-files.ts');
    const onProgress = (done: number, total: number, path: string) =>
      terminal.progress(`read ${done} of ${total}: ${path}`);
    return await analyseFiles({ ...options, pool, onProgress });
  } finally {
    pool.close();
  }
}

/** Whether people decided anything of this run. */
function hasDecisions(out: string): boolean {
  const folder = join(out, 'decisions');
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.jsonl'));
}

function asJson({ exitCode, report, documents, problems, proposals, work }: AnalyseResult): object {
  return { report, exitCode, work, proposals, documents, problems };
}

function tell(
  { report, documents, problems, proposals, madeOtherwise, work }: AnalyseResult,
  samples: boolean,
  decided: boolean,
  terminal: Terminal,
): void {
  const read = documents.filter(({ failed }) => !failed);
  tellProblems(
    [...problems, ...documents.flatMap((document) => document.problems)],
    terminal,
    'all are in the report',
  );
  if (samples) terminal.say('These are fictional sample plans: no area in them exists.');
  // Fictional areas beside real ones are left out of the report, and so of what is counted here.
  const isMixed = problems.some(({ code }) => code === 'fictional-left-out');
  const compared = isMixed ? read.filter(({ fictional }) => !fictional) : read;
  const commitments = compared.reduce((sum, document) => sum + document.commitments, 0);
  const known = compared.filter(({ area }) => area !== 'unknown');
  const unknown = compared.length - known.length;
  const areas = count(new Set(known.map(({ area }) => area)).size, 'area');
  terminal.say(
    `Read ${read.length} of ${count(documents.length, 'document')}: ${areas}${unknown > 0 ? `, and ${unknown} of unknown area` : ''}. ` +
      `${count(commitments, 'commitment')} found${decided ? '; the report says how many a person has read' : ', none yet checked by a person'}.`,
  );
  if (work.unchanged > 0)
    terminal.say(`${work.unchanged} had not changed since the last run and were not read again.`);
  if (proposals > 0)
    terminal.say(
      `${count(proposals, 'word or phrase', 'words and phrases')} not in the taxonomy ${proposals === 1 ? 'stands' : 'stand'} where its own terms do: proposed in report/proposed-terms.csv, and not used.`,
    );
  terminal.say('The report:');
  terminal.out(report);
  tellMadeOtherwise(madeOtherwise, terminal);
}

function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : nouns}`;
}
