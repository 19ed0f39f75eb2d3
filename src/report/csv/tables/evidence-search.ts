import type { ReportModel } from '../../report-model.ts';
import { integer, key, type Table, text } from '../field.ts';

/** A row for each subject of organised crime that studies were looked for. */
export const evidenceSearchTable = ({ comparison }: ReportModel): Table => {
  const { search } = comparison.evidenceBase;
  return {
    name: 'evidence-search',
    title: 'How studies were looked for, by subject of organised crime',
    description: search
      ? `Last on ${search.on}. ${search.how} ${search.limits.join(' ')}`
      : 'Nothing is known of how studies were looked for.',
    primaryKey: ['topic'],
    fields: [
      key('topic', 'Id'),
      text('label', 'Subject'),
      integer('direct', 'Interventions found whose studies are of organised crime'),
      integer('indirect', 'Interventions found whose studies are of what it feeds on or works through'),
      integer('none', 'Interventions found whose studies are of other crime'),
      integer('with_verdict', 'Of these, how many have a verdict'),
      text('queries', 'What was asked for'),
      text('categories', 'Codes of the taxonomy, spaces between'),
      text('found', 'Ids of the studies, spaces between'),
      text('remark', 'What else was met'),
    ],
    rows: (search?.topics ?? []).map(({ id, label, counts, withVerdict, ...topic }) => [
      id,
      label,
      counts.direct,
      counts.indirect,
      counts.none,
      withVerdict,
      topic.queries.join('; '),
      topic.categories.join(' '),
      topic.found.join(' '),
      topic.remark,
    ]),
  };
};
