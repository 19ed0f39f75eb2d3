import type { ReportModel } from '../../report-model.ts';
import { integer, key, number, type Table, text } from '../field.ts';

/** A row a word that a plan uses more than the others. */
export const distinctiveWordsTable = ({ comparison }: ReportModel): Table => ({
  name: 'distinctive-words',
  title: 'Words a plan uses more than the others',
  description:
    'Words, in any form, that a compared plan uses at least twice as often as all others together, in three of its sections or more. What is said more often is not more important.',
  fields: [
    key('area', 'Area'),
    text('word', 'The word, in the form that is printed most'),
    integer('times', 'Uses in the plan'),
    integer('sections', 'Sections of the plan that use it'),
    integer('elsewhere', 'Uses in all other compared plans together'),
    number('log_ratio', 'Binary logarithm of how many times as frequent: 1 is twice, 2 four times'),
  ],
  rows: (comparison.distinctive ?? []).flatMap(({ force, words }) =>
    words.map(({ word, count, sections, elsewhere, logRatio }) => [
      force,
      word,
      count,
      sections,
      elsewhere,
      logRatio,
    ]),
  ),
});
