import type { ApproachRow, FilledBy } from '../../../model/index.ts';
import { steps } from '../../../model/step.ts';
import { pagesOf } from '../../figures.ts';
import type { ReportModel } from '../../report-model.ts';
import { editionFields, editionReference } from '../edition-key.ts';
import { boolean, integer, key, type Table, text, type Value } from '../field.ts';
import { quoteRead, quoteReadField } from '../reading-columns.ts';

const kinds = ['approach', 'recommendation'];

/** The rows of the 2020 table, as they were then. */
export const alignmentTable = ({ comparison: { alignment }, words }: ReportModel): Table => {
  const stated = (value: string | null) => value ?? words.label('alignment', 'not-stated');
  return {
    name: 'alignment',
    title: 'Twelve approaches and three recommendations of 2020',
    description: alignment
      ? `${alignment.report.publisher}, ${alignment.report.title}, ${alignment.report.dated}, ${alignment.report.checked}. ${alignment.report.note}`
      : 'No table of 2020 was given.',
    primaryKey: ['row'],
    fields: [
      key('row', 'Id of the row'),
      text('kind', 'Approach or recommendation', kinds),
      text('label', 'Its name'),
      text('activity', 'What was to be done, in our own words'),
      text('asset', 'What there was to build on; approaches only'),
      text('holder', 'Whose that was; approaches only'),
      text('dated', 'The month it describes (YYYY-MM)'),
      boolean('unverified', 'Whether the wording was not held against the report'),
      text('furthest_step', 'Furthest step of the compared plans; approaches only', steps),
      integer('undertaken_in', 'Compared plans with an undertaking; approaches only'),
      integer('named_only_in', 'Compared plans that name it and undertake nothing of it; approaches only'),
      integer('turned_down_in', 'Compared plans that turn it down; approaches only'),
      integer('plans', 'Compared plans'),
    ],
    rows: alignment
      ? [
          ...alignment.approaches.map((row): Value[] => [
            row.code,
            'approach',
            row.label,
            row.activity,
            stated(row.asset),
            stated(row.holder),
            alignment.report.dated,
            row.unverified,
            row.step,
            row.areas.filter(({ count }) => count > 0).length,
            row.areas.filter(({ count }) => count === 0).length,
            row.turnedDown?.length ?? 0,
            alignment.plans,
          ]),
          ...alignment.recommendations.map((row): Value[] => [
            row.id,
            'recommendation',
            row.label,
            row.said,
            null,
            null,
            alignment.report.dated,
            row.unverified,
            null,
            null,
            null,
            null,
            alignment.plans,
          ]),
        ]
      : [],
  };
};

/** What each compared plan says now, a row for each row of the table that it has a part in. */
export const alignmentPlansTable = (model: ReportModel): Table => ({
  name: 'alignment-plans',
  title: 'What plans say on each row of the 2020 table',
  description:
    'A row for each plan and row of the table, with the words that go furthest; also where nothing was found.',
  foreignKeys: [editionReference, { fields: ['row'], table: 'alignment', reference: ['row'] }],
  fields: [
    key('row', 'Row of the table'),
    text('point', 'What of a recommendation it is; empty for approaches'),
    ...editionFields,
    text('step', 'Furthest step of the plan; approaches only', [...steps, 'turned-down', 'not-read']),
    integer('count', 'Undertakings; statements where the point is a practice that several plans name'),
    text('same_document', 'Other areas for which the very same document was read, separated by spaces'),
    text('statement', 'The statement that goes furthest'),
    text('quote', 'Its words'),
    text('pages', 'Its pages, separated by spaces'),
    quoteReadField,
  ],
  rows: [
    ...(model.comparison.alignment?.approaches ?? []).flatMap((row) => approachRows(model, row)),
    ...(model.comparison.alignment?.recommendations ?? []).flatMap(({ id, points }) =>
      points.flatMap((point) => point.areas.map((area) => [id, point.label, ...placeAnd(model, area, null)])),
    ),
  ],
});

function approachRows(
  model: ReportModel,
  { code, areas, turnedDown = [], notFound, notRead }: ApproachRow,
): Value[][] {
  const bare = (all: readonly Readonly<{ force: string; edition: string }>[], step: string) =>
    all.map(({ force, edition }) => [code, null, force, edition, step, 0, null, null, null, null, null]);
  return [
    ...areas.map((area) => [code, null, ...placeAnd(model, area, area.step)]),
    ...turnedDown.map((area) => [code, null, ...placeAnd(model, area, 'turned-down')]),
    ...bare(notFound, 'not-found'),
    ...bare(notRead, 'not-read'),
  ];
}

function placeAnd(model: ReportModel, filled: FilledBy, step: string | null): Value[] {
  const { force, edition, count, statement, sameDocument } = filled;
  const shown = model.edition(force, edition);
  const said = statement === null ? undefined : shown?.statements.get(statement);
  const shared = sameDocument?.map((other) => other.force).join(' ') ?? null;
  const own = [force, edition, step, count, shared, statement];
  return [...own, said?.quote ?? null, said ? pagesOf(said).join(' ') : null, quoteRead(shown, said?.id)];
}
