import type { Analysis } from '../../../model/index.ts';
import { keyOfSentence } from '../../../review/index.ts';
import type { FoundSentence } from '../../api.ts';
import { isShown } from './blind.ts';
import type { Desk } from './desk.ts';

/** A sentence that was looked for, without what is withheld. */
export function foundSentence(
  desk: Desk,
  { id, sentences }: Analysis,
  at: number,
  likeness: number | null,
): FoundSentence {
  const { id: sentence, page, span, text, kind } = sentences[at]!;
  const key = keyOfSentence(id, sentence);
  return {
    key,
    document: id,
    page,
    ...span,
    text,
    kind: isShown(desk, key, 'first') ? kind : null,
    likeness,
  };
}
