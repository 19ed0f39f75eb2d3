import type { ReadSentence } from '../model/index.ts';
import type { MatchNames } from './link-by-wording.ts';
import { isName } from './name-entries.ts';

/**
 * Ids, in order, of the interventions that a document names anywhere: in what it undertakes, achieved, refuses or only
 * tells, in headings and lead-ins. Nothing is said of what is undertaken; without it nothing can be called unnamed.
 */
export function mentionedIn(sentences: readonly ReadSentence[], matchNames: MatchNames): string[] {
  const texts = new Set(
    sentences.flatMap(({ text, leadIn, heading, headingPath }) => [text, leadIn, heading, ...headingPath]),
  );
  const found = [...texts].flatMap((text) => (text ? matchNames(text) : []));
  return [...new Set(found.map(({ id }) => id).filter(isName))].sort();
}
