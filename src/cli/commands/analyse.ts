import { extractors } from '../../extract/index.ts';
import type { AnalyseResult } from '../../io/analyse-files.ts';
import { analyseFiles } from '../../io/analyse-files.ts';
import { samplesFolder } from '../../io/corpus-data.ts';
import { type Command, jsonOption, outOption, taxonomyOption } from '../command.ts';
import { dateOption } from '../dates.ts';
import { tellProblems } from '../report-error.ts';
import type { Terminal } from '../terminal.ts';

export const analyse: Command = {
  name: 'analyse',
  summary: 'Read plans and make the comparison report',
  arguments: [
    {
      name: 'paths',
      summary: 'files or folders of plans; the fictional sample plans where none is given',
      optional: true,
      variadic: true,
    },
  ],
  options: [
    outOption,
    {
      flags: '--force <slug>',
      summary: 'area of documents that neither a manifest, a plans.csv nor a folder name places',
    },
    taxonomyOption,
    {
      flags: '--as-at <date>',
      summary: 'compare the editions in force on this date (YYYY-MM-DD) instead of the latest',
    },
    jsonOption,
  ],
  examples: [
    { line: 'pcp analyse', does: 'analyse the sample plans' },
    { line: 'pcp analyse plans/ --out out/mine', does: 'analyse a folder of plans' },
  ],
  run: async ({ words, options, terminal }) => {
    const result = await analyseFiles({
      paths: words.length > 0 ? words : [samplesFolder],
      out: String(options.out),
      force: options.force ? String(options.force) : null,
      ...(options.taxonomy ? { taxonomy: String(options.taxonomy) } : {}),
      asAt: dateOption(options.asAt, '--as-at'),
      endings: extractors.flatMap(({ extensions }) => extensions),
      onProgress: (done, total, path) => terminal.progress(`read ${done} of ${total}: ${path}`),
    });
    if (options.json) terminal.out(JSON.stringify(asJson(result), null, 1));
    else tell(result, words.length === 0, terminal);
    return result.exitCode;
  },
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
  const areas = new Set(read.map(({ area }) => area)).size;
  terminal.say(
    `Read ${read.length} of ${documents.length} documents in ${areas} ${areas === 1 ? 'area' : 'areas'}: ` +
      `${commitments} sentences marked as commitments, none yet checked by a person.`,
  );
  if (work.unchanged > 0)
    terminal.say(`${work.unchanged} had not changed since the last run and were not read again.`);
  terminal.say('The report:');
  terminal.out(report);
}
