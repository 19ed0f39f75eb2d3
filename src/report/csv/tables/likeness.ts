import type { Likeness } from '../../../model/index.ts';
import type { ReportModel } from '../../report-model.ts';
import { key, number, type Table, text, type Value } from '../field.ts';

const rowsOf = (by: string, pairs: readonly Likeness[]): Value[][] =>
  pairs.map(({ first, second, likeness, drivers }) => [by, first, second, likeness, drivers.join(' | ')]);

/** A row a pair of plans that are most alike, by subject and by wording. */
export const likenessTable = ({ comparison: { similarity } }: ReportModel): Table => ({
  name: 'likeness',
  title: 'Plans most alike',
  description:
    'For each compared plan the three most like it, each pair once. That two are alike does not say that one follows the other.',
  primaryKey: ['by', 'first', 'second'],
  fields: [
    { ...key('by', 'Alike in what'), values: ['subject', 'wording'] },
    key('first', 'Area'),
    key('second', 'Area'),
    number('likeness', '0 (nothing in common) to 1 (the same in proportion); cosine'),
    text('drivers', 'What adds most to it, most first, separated by |: ids of categories, or words'),
  ],
  rows: [
    ...rowsOf('subject', similarity?.bySubject ?? []),
    ...rowsOf('wording', similarity?.byWording ?? []),
  ],
});
