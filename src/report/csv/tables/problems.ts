import type { Problem } from '../../../model/index.ts';
import { severitySchema } from '../../../model/problem.ts';
import type { ReportModel } from '../../report-model.ts';
import { integer, key, type Table, text, type Value } from '../field.ts';

/** A row a problem met in reading. */
export const problemsTable = ({ comparison, editions }: ReportModel): Table => ({
  name: 'problems',
  title: 'Problems in reading',
  description: 'What could not be read, or was read with doubts.',
  fields: [
    text('area', 'Slug of the area, where known'),
    text('edition', 'Id of the edition, where known'),
    text('document', 'Id of the document or name of the file'),
    key('code', 'Kind of problem'),
    text('severity', 'info, warning or error', severitySchema.options),
    text('message', 'What happened'),
    text('hint', 'What to do'),
    integer('page', 'Page'),
    integer('line', 'Line'),
  ],
  rows: [
    ...comparison.problems.map((problem) => row([null, null, problem.where.file ?? null], problem)),
    ...editions.flatMap(({ area, figures }) =>
      figures.problems.map((problem) =>
        row([area.force, figures.edition.edition, problem.document], problem),
      ),
    ),
  ],
});

const row = (own: readonly Value[], { code, severity, message, hint, where }: Problem): Value[] => [
  ...own,
  code,
  severity,
  message,
  hint,
  where.page ?? null,
  where.line ?? null,
];
