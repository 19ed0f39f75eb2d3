import type { Analysis, ReadSentence } from '../../../model/index.ts';
import { isQueued, keyOfSentence } from '../../../review/index.ts';
import type { PageSentence, QueueMode } from '../../api.ts';
import { isShown } from './blind.ts';
import type { Desk } from './desk.ts';
import { statusOnPage } from './status.ts';

/** Sentences as a page shows them, without what is withheld from this reader. */
export const pageSentences = (
  desk: Desk,
  { id, sentences }: Analysis,
  mode: QueueMode,
  isWanted: (sentence: ReadSentence) => boolean,
): PageSentence[] =>
  sentences.filter(isWanted).map((sentence) => {
    const key = keyOfSentence(id, sentence.id);
    return {
      key,
      ...sentence.span,
      boxes: sentence.boxes,
      marked: isShown(desk, key, mode) ? isQueued(sentence) : null,
      status: statusOnPage(desk, { key, sentence }, mode),
    };
  });
