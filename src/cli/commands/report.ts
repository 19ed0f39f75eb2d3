import { type Command, outOption, taxonomyOption } from '../command.ts';

export const report: Command = {
  name: 'report',
  summary: 'Make the report, or part of it, from the last run, without reading the plans again',
  arguments: [],
  options: [
    outOption,
    {
      flags: '--format <ids...>',
      summary:
        'formats to write, comma between or --format again; an unknown one is answered with the list; html and csv where left out (comparison.json lies beside the report in any case)',
    },
    {
      flags: '--force <slugs>',
      summary:
        'pages and tables of this area alone (or of some, comma between), in a folder of their own; figures stay those of the whole comparison',
    },
    {
      flags: '--compare <slugs>',
      summary: 'the page side-by-side.html of two to five areas, comma between',
    },
    {
      flags: '--single-file',
      summary: 'the whole report as one page that needs no folder beside it: whole-report.html',
    },
    {
      flags: '--with-sources',
      summary: 'with --format qdpx: put the plans, and their texts as read, into the project',
    },
    { flags: '--among <slugs>', summary: 'compare these areas only, comma between' },
    {
      flags: '--checked',
      summary:
        'a checked copy, or none: refused with a list (exit 5) until people have decided all that headlines, verdicts and changes rest on',
    },
    {
      flags: '--marking <text>',
      summary:
        'protective marking to print on every page; nothing is written of documents that bear one without it',
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
    { line: 'pcp report --compare kelderdale,westerlow', does: 'set two plans side by side' },
    { line: 'pcp report --single-file', does: 'one file to send' },
    {
      line: 'pcp report --force kelderdale --format html,xlsx',
      does: 'one area’s page, and its rows as a workbook',
    },
    { line: 'pcp report --format pdf', does: 'the whole report as a PDF, printed by an installed browser' },
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
