import type { Abbreviation, Sentence } from '../../model/index.ts';
import { foldText } from '../normalise.ts';
import { pairInTwoLines, pairsInGlossary } from './in-glossary.ts';
import { pairsInSentence } from './in-sentence.ts';

/** What abbreviations are looked for in. A whole `Sentence` will do. */
export type Defining = Pick<
  Sentence,
  'id' | 'text' | 'page' | 'blockKind' | 'headingPath' | 'row' | 'table' | 'language'
>;

/**
 * The abbreviations that a document defines, in running words and in glossaries, in reading order; one that
 * says again what the last of its short form said is left out. Welsh is not read. Work grows with the length of the text.
 */
export function findAbbreviations(sentences: readonly Defining[]): Abbreviation[] {
  const last = new Map<string, string>();
  return sentences.flatMap((sentence, index) => {
    if (sentence.language === 'cy' || sentence.blockKind === 'contents') return [];
    const pairs = [
      ...pairsInSentence(sentence.text),
      ...pairsInGlossary(sentence),
      ...pairInTwoLines(sentence.text, sentences[index + 1]?.text ?? ''),
    ];
    return pairs.flatMap(({ short, long }) => {
      const words = foldText(long);
      if (last.get(short) === words) return [];
      last.set(short, words);
      return [{ short, long, sentence: sentence.id, page: sentence.page }];
    });
  });
}
