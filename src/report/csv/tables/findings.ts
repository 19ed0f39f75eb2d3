import { themes } from '../../../model/taxonomy.ts';
import { findingsWanted } from '../../finding-of.ts';
import { readBehind } from '../../read-by-person.ts';
import type { ReportModel } from '../../report-model.ts';
import { integer, key, type Table, text } from '../field.ts';

/** A row a finding. */
export const findingsTable = (model: ReportModel): Table => ({
  name: 'findings',
  title: 'Findings',
  description: 'Sentences made from the figures, with the statements behind them.',
  fields: [
    key('metric', 'The figure it is made from'),
    text('theme', 'The theme it speaks of, where that is one', themes),
    text('text', 'The sentence'),
    text('statements', 'Statements behind it as area/edition/statement, separated by spaces'),
    integer('read_by_person', 'How many of the sentences it rests on a person has read'),
    integer(
      'rests_on',
      'Sentences that it rests on; where no statement is named, all of the plan it is of, else of the compared plans',
    ),
  ],
  rows: findingsWanted(model).map((finding) => {
    const { metric, theme, text, statements } = finding;
    const { read, of } = readBehind(model, finding);
    return [metric, theme ?? null, text, statements.join(' '), read, of];
  }),
});
