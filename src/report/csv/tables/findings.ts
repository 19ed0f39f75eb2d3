import type { ReportModel } from '../../report-model.ts';
import { key, type Table, text } from '../field.ts';

/** A row a finding. */
export const findingsTable = ({ comparison }: ReportModel): Table => ({
  name: 'findings',
  title: 'Findings',
  description: 'Sentences made from the figures, with the statements behind them.',
  fields: [
    key('metric', 'The figure it is made from'),
    text('text', 'The sentence'),
    text('statements', 'Statements behind it as area/edition/statement, separated by spaces'),
  ],
  rows: comparison.findings.map((finding) => [finding.metric, finding.text, finding.statements.join(' ')]),
});
