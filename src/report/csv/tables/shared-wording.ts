import type { ReportModel } from '../../report-model.ts';
import { integer, key, type Table, text, type Value } from '../field.ts';

const setAsideText = ({ sharedWording }: ReportModel['comparison']): string =>
  sharedWording === undefined
    ? ''
    : ` Set aside: ${sharedWording.setAside.inManyPlans} runs of eight words that four plans or more print, and ${sharedWording.setAside.ofLaw} passages that name a law or the Strategic Policing Requirement.`;

/** A row a passage that two plans print word for word. */
export const sharedWordingTable = ({ comparison }: ReportModel): Table => ({
  name: 'shared-wording',
  title: 'Wording that plans share',
  description: `Passages of twelve words or more that two compared plans print word for word, the longest of each pair. No direction is implied: both may have the words from a third text.${setAsideText(comparison)}`,
  fields: [
    key('first', 'Area'),
    key('second', 'Area'),
    integer('pair_passages', 'Passages that the two have in common, of which the longest are given'),
    integer('pair_words', 'Words in them, of the plan that has fewer words'),
    integer('pair_of', 'How many words that plan has'),
    text('words', 'The passage as the first prints it'),
    integer('length', 'Its words'),
    text('first_document', 'Document of the first'),
    text('first_sentence', 'Sentence in which it begins'),
    integer('first_page', 'Its page; empty for formats without pages'),
    text('second_document', 'Document of the second'),
    text('second_sentence', 'Sentence in which it begins'),
    integer('second_page', 'Its page; empty for formats without pages'),
  ],
  rows: (comparison.sharedWording?.pairs ?? []).flatMap(({ first, second, words, of, count, passages }) =>
    passages.map((passage): Value[] => [
      first,
      second,
      count,
      words,
      of,
      passage.words,
      passage.length,
      ...[passage.first, passage.second].flatMap(({ document, sentence, page }) => [
        document,
        sentence,
        page,
      ]),
    ]),
  ),
});
