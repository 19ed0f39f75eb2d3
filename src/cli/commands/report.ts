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
    taxonomyOption,
  ],
  examples: [
    { line: 'pcp report --as-at 2024-06-01', does: 'compare the editions that were in force on 1 June 2024' },
  ],
  run: async (context) => (await import('../run/report.ts')).run(context),
};
