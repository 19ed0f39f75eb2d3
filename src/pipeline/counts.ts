import type { Counts, ReadSentence } from '../model/index.ts';
import { countWords } from '../text/index.ts';

const notBody = new Set(['furniture', 'contents']);

/** What a document holds, counted. Words of furniture and contents pages are not the body's. */
export function countSentences(sentences: readonly ReadSentence[]): Counts {
  const body = sentences.filter((sentence) => !notBody.has(sentence.blockKind));
  const wordsIn = (language: 'en' | 'cy') =>
    body
      .filter((sentence) => sentence.language === language)
      .reduce((sum, { text }) => sum + countWords(text), 0);
  const ofKind = (kind: ReadSentence['kind']) =>
    sentences.filter((sentence) => sentence.kind === kind).length;
  return {
    sentences: sentences.length,
    bodyWords: wordsIn('en'),
    welshWords: wordsIn('cy'),
    commitments: ofKind('commitment'),
    priorities: ofKind('priority'),
    achievements: ofKind('achievement'),
    context: ofKind('context'),
    uncertain: sentences.filter(({ uncertain }) => uncertain).length,
    listItems: sentences.filter(({ blockKind }) => blockKind === 'list-item').length,
  };
}
