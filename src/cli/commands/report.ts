import { type Command, outOption, taxonomyOption } from '../command.ts';

export const report: Command = {
  name: 'report',
  summary: 'Make the report again from the analyses of the last run, without reading the plans again',
  arguments: [],
  options: [
    outOption,
    { flags: '--force <slugs>', summary: 'areas to compare, comma between; all where left out' },
    {
      flags: '--format <ids>',
      summary: 'formats to write, comma between (html, csv, json); all where left out',
    },
    {
      flags: '--as-at <date>',
      summary: 'compare the editions in force on this date (YYYY-MM-DD) instead of the latest',
    },
    {
      flags: '--pack <theme>',
      summary:
        'make instead a funding evidence pack (HTML, DOCX) of one area (--force) on prevention, organised-crime, community-resilience or a category',
    },
    taxonomyOption,
  ],
  examples: [
    { line: 'pcp report --as-at 2024-06-01', does: 'compare the editions that were in force on 1 June 2024' },
    {
      line: 'pcp report --pack prevention --force kelderdale',
      does: 'make an evidence pack for a bid on prevention',
    },
  ],
  run: async (context) => {
    const { run } = await (context.options.pack ? import('../run/pack.ts') : import('../run/report.ts'));
    return run(context);
  },
};
