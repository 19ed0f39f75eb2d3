import { actors, kinds, strengths } from '../../../model/detection.ts';
import type { RowCell, Statement } from '../../../model/index.ts';
import { wantedEditions } from '../../commitments.ts';
import { isUndertaking, pagesOf, stepOf } from '../../figures.ts';
import type { ReportModel } from '../../report-model.ts';
import type { ShownEdition } from '../../shown-edition.ts';
import { trustOfStatement } from '../../trust.ts';
import { anatomyFields, anatomyValues } from '../anatomy-columns.ts';
import { editionFields, editionKey, editionReference } from '../edition-key.ts';
import { boolean, integer, key, number, type Table, text, type Value } from '../field.ts';
import { readingFields, readingValues } from '../reading-columns.ts';

const description =
  'Each once, however often it is printed, with its words, all its pages, and the subjects it speaks of.';

/** Distinct undertakings: firm and soft. */
export const undertakingsTable = (model: ReportModel): Table =>
  statements(model, 'undertakings', 'Undertakings', `Firm and soft undertakings. ${description}`, true);

/** Everything else that was marked: wishes, priorities and mentions. */
export const otherStatementsTable = (model: ReportModel): Table =>
  statements(
    model,
    'other-statements',
    'Wishes, priorities and mentions',
    `What is no undertaking and is counted apart. ${description}`,
    false,
  );

function statements(model: ReportModel, name: string, title: string, about: string, wanted: boolean): Table {
  return {
    name,
    title,
    description: about,
    primaryKey: ['area', 'edition', 'statement'],
    foreignKeys: [editionReference],
    fields: [
      ...editionFields,
      key('statement', 'Id of the statement, unique in its edition'),
      text('kind', 'Commitment, priority, achievement or context', kinds),
      text('step', 'Step that the statement reaches by itself'),
      text('strength', 'Firm, soft or aspiration (a wish); commitments only', strengths),
      text('actor', 'Who is to do it; commitments only', actors),
      boolean('measurable', 'Whether it holds a number, date or named thing; commitments only'),
      boolean('uncertain', 'Whether the machine is in two minds'),
      number('score', 'Estimated chance, 0 to 1, that it is a commitment'),
      text('quote', 'The words'),
      text('lead_in', 'The line that introduces it'),
      text('heading', 'The heading above it'),
      text('lead', 'Who leads it by the table it stands in; empty elsewhere'),
      text('by_when', 'Its date by the table it stands in; empty elsewhere'),
      text('row', 'The other cells of its row in a table with their headers, separated by |'),
      ...anatomyFields,
      text('pages', 'Pages, separated by spaces; empty for formats without pages'),
      boolean('recognised', 'Whether the words were recognised in a picture of the page and may be wrong'),
      text('documents', 'Ids of the files in which it is printed, separated by |'),
      integer('printed', 'How many times it is printed'),
      text('codes', 'Categories, separated by spaces'),
      text('words', 'By category, the words that made the mark, separated by |'),
      ...readingFields,
    ],
    rows: { [Symbol.iterator]: () => rowsOf(model, wanted) },
  };
}

function* rowsOf(model: ReportModel, wanted: boolean): Generator<readonly Value[]> {
  for (const shown of wantedEditions(model)) {
    const own = editionKey(shown);
    for (const statement of shown.figures.statements)
      if (isUndertaking(statement) === wanted) yield [...own, ...valuesOf(model, shown, statement)];
  }
}

const valuesOf = (model: ReportModel, shown: ShownEdition, statement: Statement): readonly Value[] => [
  statement.id,
  statement.kind,
  stepOf(statement),
  statement.strength,
  statement.actor,
  statement.measurable,
  statement.uncertain,
  statement.score,
  statement.quote,
  statement.leadIn,
  statement.heading,
  cellsOf(statement, 'lead'),
  cellsOf(statement, 'date'),
  rowOf(statement),
  ...anatomyValues(statement, model.words),
  pagesOf(statement).join(' '),
  trustOfStatement(shown, statement).recognised,
  documentsOf(statement).join('|'),
  statement.places.length,
  statement.codes.join(' '),
  statement.codes.map((code) => `${code}: ${statement.words[code] ?? ''}`).join(' | '),
  ...readingValues(shown, statement),
];

/** Ids of the files in which a statement is printed, each once. */
function documentsOf({ places }: Statement): readonly string[] {
  const documents: string[] = [];
  for (const { document } of places) if (!documents.includes(document)) documents.push(document);
  return documents;
}

function cellsOf({ row }: Statement, says: RowCell['says']): string | null {
  const texts = row?.filter((cell) => cell.says === says).map((cell) => cell.text) ?? [];
  return texts.length === 0 ? null : texts.join(' | ');
}

function rowOf({ row }: Statement): string | null {
  return (
    row?.map((cell) => (cell.header === null ? cell.text : `${cell.header}: ${cell.text}`)).join(' | ') ??
    null
  );
}
