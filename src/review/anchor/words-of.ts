import { commonWords, tokenise } from '../../text/index.ts';

/** The words by which a text is found again, by their keys: common ones only where there are no others. */
export function wordsOf(text: string): Set<string> {
  const tokens = tokenise(text);
  const content = tokens.filter(({ folded }) => !commonWords.has(folded));
  return new Set((content.length > 0 ? content : tokens).map(({ key }) => key));
}
