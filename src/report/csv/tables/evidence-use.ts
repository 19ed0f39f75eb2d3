import type { ReportModel } from '../../report-model.ts';
import { editionFields, editionReference } from '../edition-key.ts';
import { integer, key, type Table, text, type Value } from '../field.ts';
import { quoteRead, quoteReadField } from '../reading-columns.ts';

const metricText = ({ comparison }: ReportModel, id: string): string =>
  comparison.metrics?.find((metric) => metric.id === id)?.definition ?? '';

/** A row for each plan that undertakes something on the subject of what no plan names; one row without where none does. */
export const evidenceNotNamedTable = (model: ReportModel): Table => ({
  name: 'evidence-not-named',
  title: 'Evidence that no plan names',
  description: metricText(model, 'evidence-not-named'),
  foreignKeys: [{ fields: ['evaluated'], table: 'evaluated', reference: ['evaluated'] }],
  fields: [
    key('evaluated', 'Id of what was tried'),
    key('facet', 'Facet of its subject'),
    key('code', 'Category of its subject'),
    text('area', 'Area whose plan undertakes something on this subject'),
    text('edition', 'Its edition'),
    integer('undertakings', 'How many undertakings'),
    text('statement', 'The first of them'),
  ],
  rows: (model.comparison.evidenceUse?.unnamed ?? []).flatMap(({ group, facet, code, related }): Value[][] =>
    related.length === 0
      ? [[group, facet, code, null, null, null, null]]
      : related.map((by) => [group, facet, code, by.force, by.edition, by.count, by.statement]),
  ),
});

/** A row for each undertaking that names money and no intervention. */
export const moneyWithoutEvidenceTable = (model: ReportModel): Table => ({
  name: 'money-without-evidence',
  title: 'Money, and no intervention of this evidence base',
  description: metricText(model, 'money-without-evidence'),
  foreignKeys: [editionReference],
  fields: [
    ...editionFields,
    key('statement', 'Id of the undertaking'),
    text('by', 'A sum, or a grant without one', ['sum', 'grant']),
    text('words', 'The words of the money'),
    text('quote', 'The undertaking'),
    quoteReadField,
  ],
  rows: (model.comparison.evidenceUse?.money ?? []).map(({ force, edition, statement, by, words }) => [
    force,
    edition,
    statement,
    by,
    words,
    model.edition(force, edition)?.statements.get(statement)?.quote ?? null,
    quoteRead(model.edition(force, edition), statement),
  ]),
});

/** A row for each plan that undertakes a subject of which this evidence base holds no direct or good study. */
export const pilotCandidatesTable = (model: ReportModel): Table => ({
  name: 'pilot-candidates',
  title: 'Where a pilot would teach most',
  description: metricText(model, 'pilot-candidates'),
  foreignKeys: [editionReference],
  fields: [
    ...editionFields,
    key('facet', 'Facet'),
    key('code', 'Category'),
    integer('areas', 'Compared plans that undertake it'),
    text('statement', 'The undertaking of this plan that goes furthest'),
    text('trying', 'Undertakings of this plan on it that evaluate or try out, spaces between'),
    text('held', 'Ids of what the evidence base holds on it, none of it direct or good, spaces between'),
  ],
  rows: (model.comparison.evidenceUse?.pilots ?? []).flatMap(
    ({ facet, code, undertakenBy, trying, held }): Value[][] =>
      undertakenBy.map(({ force, edition, statement }) => [
        force,
        edition,
        facet,
        code,
        undertakenBy.length,
        statement,
        trying
          .filter((one) => one.force === force && one.edition === edition)
          .map((one) => one.statement)
          .join(' '),
        held.join(' '),
      ]),
  ),
});
