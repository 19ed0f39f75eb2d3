import type { Anchor, AnchorTarget } from '../../model/index.ts';
import { bareText } from '../../text/index.ts';
import { wordsAfter, wordsBefore } from './make-anchor.ts';
import type { AnchoredText } from './text-index.ts';

/**
 * Tells of an anchor whether all that it says of its sentence is so in a text: then it is found without looking elsewhere,
 * since no other place can have as much for it. Null where anything differs. Thousands of decisions on a run that was not
 * read anew are placed so.
 */
export function openWhereItWas(): (anchor: Anchor, text: AnchoredText) => AnchorTarget | null {
  const places = new WeakMap<AnchoredText, ReadonlyMap<string, number>>();
  const placesOf = (text: AnchoredText) => {
    const known = places.get(text) ?? new Map(text.sentences.map(({ id }, at) => [id, at]));
    places.set(text, known);
    return known;
  };
  return (anchor, text) => {
    if (anchor.sentence === null || anchor.source !== text.source.sha256) return null;
    const at = placesOf(text).get(anchor.sentence);
    if (at === undefined || !isAt(anchor, text, at)) return null;
    return { document: text.id, sentence: anchor.sentence, whole: true };
  };
}

function isAt(anchor: Anchor, { sentences }: AnchoredText, at: number): boolean {
  const { text, leadIn, page, span } = sentences[at]!;
  return (
    text === anchor.quote &&
    leadIn === anchor.leadIn &&
    page === anchor.page &&
    span.start === anchor.position.start &&
    sentences.at(-1)!.span.end === anchor.position.of &&
    anchor.position.of > 0 &&
    wordsBefore(sentences, at) === anchor.prefix &&
    wordsAfter(sentences, at) === anchor.suffix &&
    bareText(text) !== ''
  );
}
