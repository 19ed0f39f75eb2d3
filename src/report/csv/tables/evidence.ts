import type { ReportModel } from '../../report-model.ts';
import { editionFields, editionKey, editionReference } from '../edition-key.ts';
import { boolean, integer, key, type Table, text } from '../field.ts';

/** A row a statement and an intervention that its words name, or that is on the same subject. */
export const evidenceTable = ({ editions }: ReportModel): Table => ({
  name: 'evidence',
  title: 'Evidence for what is undertaken',
  description:
    'By wording: the words name the intervention, and its verdict stands. By category: related evidence, no verdict.',
  foreignKeys: [
    editionReference,
    { fields: ['intervention'], table: 'interventions', reference: ['intervention'] },
  ],
  fields: [
    ...editionFields,
    key('statement', 'Id of the statement'),
    key('intervention', 'Id of the intervention'),
    text('basis', 'wording or category', ['wording', 'category']),
    text('words', 'The words that name it'),
    text('verdict', 'What the study found; empty where none is given'),
  ],
  rows: editions.flatMap((shown) =>
    shown.figures.evidence.map(({ statement, intervention, basis, words, verdict }) => [
      ...editionKey(shown),
      statement,
      intervention,
      basis,
      words,
      verdict,
    ]),
  ),
});

/** A row an intervention of the evidence base. */
export const interventionsTable = ({ comparison }: ReportModel): Table => ({
  name: 'interventions',
  title: 'Evidence base',
  description: `Interventions and what is known of them, as at ${comparison.evidenceBase.asOf}.`,
  primaryKey: ['intervention'],
  fields: [
    key('intervention', 'Id'),
    text('label', 'What was tried'),
    text('evaluates', 'What the study evaluates'),
    text('against', 'What it was compared against, where that is another intervention'),
    text('setting', 'Where'),
    text('outcome', 'Outcome measured'),
    text('direction', 'Direction of the effect'),
    text('effect', 'Effect'),
    text('quality_scale', 'Scale of quality'),
    text('quality', 'Rating on that scale'),
    text('authors', 'Authors'),
    integer('year', 'Year'),
    text('title', 'Title'),
    text('publisher', 'Journal or publisher'),
    text('address', 'Address'),
    text('seen_in', 'Kind of page the finding was read on'),
    boolean('checked_against_original', 'Whether it was checked against the original'),
    text('verdict', 'Verdict; empty where none is given'),
    text('verdict_withheld', 'Why none is given'),
    text('organised_crime', 'Whether it concerns organised crime: direct, indirect, none'),
    text('note', 'Note'),
  ],
  rows: comparison.evidenceBase.interventions.map((one) => [
    one.id,
    one.label,
    one.evaluates,
    one.against,
    one.setting,
    one.outcome,
    one.direction,
    one.effect,
    one.quality.scale,
    one.quality.rating,
    one.authors,
    one.year,
    one.title,
    one.publisher,
    one.address,
    one.seenIn,
    one.checkedAgainstOriginal,
    one.verdict,
    one.verdictWithheld,
    one.organisedCrime,
    one.note,
  ]),
});
