import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AnalyseResult } from '../../io/analyse-files.ts';
import { openExtractionPool } from '../../io/extraction-pool.ts';
import type { Command } from '../command.ts';
import { dateOption } from '../dates.ts';
import { tellProblems } from '../report-error.ts';
import type { Terminal } from '../terminal.ts';

export const run: Command['run'] = async ({ words, options, terminal }) => {
  const asAt = dateOption(options.asAt, '--as-at');
  const out = String(options.out);
  const pool = openExtractionPool();
  // The child that reads starts while the rest of this process is loaded; after a first run it is seldom needed.
  if (!existsSync(join(out, 'run.json'))) pool.warm();
  try {
    const { analyseFiles, documentEndings, samplesFolder } = await import('../../io/analyse-files.ts');
    const result = await analyseFiles({
      paths: words.length > 0 ? words : [samplesFolder],
      out,
      force: options.force ? String(options.force) : null,
      ...(options.taxonomy ? { taxonomy: String(options.taxonomy) } : {}),
      asAt,
      endings: documentEndings,
      pool,
      onProgress: (done, total, path) => terminal.progress(`read ${done} of ${total}: ${path}`),
    });
    if (options.json) terminal.out(JSON.stringify(asJson(result), null, 1));
    else tell(result, words.length === 0, terminal);
    return result.exitCode;
  } finally {
    pool.close();
  }
};

function asJson({ exitCode, report, documents, problems, work }: AnalyseResult): object {
  return { report, exitCode, work, documents, problems };
}

function tell(
  { report, documents, problems, work }: AnalyseResult,
  samples: boolean,
  terminal: Terminal,
): void {
  const read = documents.filter(({ failed }) => !failed);
  tellProblems([...problems, ...documents.flatMap((document) => document.problems)], terminal);
  if (samples) terminal.say('These are fictional sample plans: no area in them exists.');
  const commitments = read.reduce((sum, document) => sum + document.commitments, 0);
  const known = read.filter(({ area }) => area !== 'unknown');
  const unknown = read.length - known.length;
  const areas = count(new Set(known.map(({ area }) => area)).size, 'area');
  terminal.say(
    `Read ${read.length} of ${count(documents.length, 'document')}: ${areas}${unknown > 0 ? `, and ${unknown} of unknown area` : ''}. ` +
      `${count(commitments, 'sentence')} marked as commitments, none yet checked by a person.`,
  );
  if (work.unchanged > 0)
    terminal.say(`${work.unchanged} had not changed since the last run and were not read again.`);
  terminal.say('The report:');
  terminal.out(report);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
