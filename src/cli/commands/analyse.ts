import { type Command, jsonOption, outOption, taxonomyOption } from '../command.ts';

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
    {
      flags: '--marking <text>',
      summary:
        'protective marking to print on every page; nothing is written of documents that bear one without it',
    },
    jsonOption,
  ],
  examples: [
    { line: 'pcp analyse', does: 'analyse the sample plans' },
    { line: 'pcp analyse plans/ --out out/mine', does: 'analyse a folder of plans' },
  ],
  run: async (context) => (await import('../run/analyse.ts')).run(context),
};
