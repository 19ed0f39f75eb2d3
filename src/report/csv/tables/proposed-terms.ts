import type { ReportModel } from '../../report-model.ts';
import { integer, key, number, type Table, text, type Value } from '../field.ts';

const mostSentences = 3;
const columns = Array.from({ length: mostSentences }, (_, index) => index + 1);

/** A row a word or phrase that the taxonomy might take. */
export const proposedTermsTable = ({ comparison, category }: ReportModel): Table => ({
  name: 'proposed-terms',
  title: 'Proposed terms',
  description:
    'Words and phrases that are no terms of the taxonomy and stand where a category’s own terms stand. For whoever keeps the taxonomy; no figure of the report is made with them.',
  fields: [
    key('facet', 'Facet of the category'),
    key('code', 'Category that it goes with'),
    text('category', 'Name of the category'),
    key('phrase', 'The word or phrase, as most often printed'),
    integer('with_code', 'How often it stands in sentences with the category'),
    integer('without_code', 'How often it stands in other sentences'),
    number('log_ratio', 'Binary logarithm of how many times as frequent it is with the category as without'),
    number('log_likelihood', 'Log-likelihood, used as a filter only'),
    integer('documents', 'Documents in which it stands with the category'),
    integer('sections', 'Sections of documents in which it does'),
    ...columns.flatMap((at) => [
      text(`sentence_${at}`, 'A sentence with it'),
      text(`document_${at}`, 'File of that sentence'),
      integer(`page_${at}`, 'Page of that sentence'),
    ]),
  ],
  primaryKey: ['facet', 'code', 'phrase'],
  rows: (comparison.proposals ?? []).map((one): Value[] => [
    one.facet,
    one.code,
    category(one.code)?.label ?? null,
    one.phrase,
    one.withCode,
    one.withoutCode,
    one.logRatio,
    one.logLikelihood,
    one.documents,
    one.sections,
    ...columns.flatMap((at) => {
      const sentence = one.sentences[at - 1];
      return [sentence?.text ?? null, sentence?.name ?? null, sentence?.page ?? null];
    }),
  ]),
});
