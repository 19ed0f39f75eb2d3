import { verdicts } from '../../../model/evidence.ts';
import { groupsOf } from '../../evidence-groups.ts';
import type { ReportModel } from '../../report-model.ts';
import { boolean, key, type Table, text } from '../field.ts';

/** A row for each thing that was tried: all its studies, and the one verdict that they give. */
export const evaluatedTable = ({ comparison }: ReportModel): Table => ({
  name: 'evaluated',
  title: 'What was tried, with one verdict',
  description:
    `Each intervention once, as at ${comparison.evidenceBase.asOf}. ${comparison.evidenceBase.rule ?? ''}`.trim(),
  primaryKey: ['evaluated'],
  fields: [
    key('evaluated', 'Id'),
    text('label', 'What was tried'),
    text('verdict', 'The verdict of its studies together; empty where none is given', verdicts),
    text('withheld', 'Why none is given'),
    text('grade', 'The highest rating among its studies, on the order common to all scales'),
    boolean('good', 'Whether a study or review of moderate or high quality is held'),
    text('organised_crime', 'Whether its studies concern organised crime: direct, indirect, none'),
    text('basis', 'Ids of the studies that the verdict rests on, spaces between'),
    text('studies', 'Ids of all its studies, spaces between'),
    text('categories', 'Codes whose commitments get it as related evidence, spaces between'),
  ],
  rows: groupsOf(comparison.evidenceBase).map((group) => [
    group.id,
    group.label,
    group.verdict,
    group.withheld,
    group.grade,
    group.good,
    group.organisedCrime,
    group.basis.join(' '),
    group.studies.join(' '),
    group.categories.join(' '),
  ]),
});
