import type { Anchor, Reanchored } from '../../model/index.ts';
import type { SameWords } from './same-words.ts';
import { offered, toldAt, toldUnsure } from './told.ts';

/** By how much one of several places with the same words must be ahead of the next. */
const aheadOfSame = 0.03;

/**
 * What the places with the same words as an anchor, at least one, say of it: where nothing tells two of them apart, nothing is
 * chosen. A sentence that stands inside a longer one in another file has `changed`.
 */
export function fromSame(anchor: Anchor, places: readonly SameWords[]): Reanchored {
  const ranked = places.toSorted((a, b) => b.score - a.score || a.at - b.at);
  const [best, next] = ranked;
  const isSelf = ({ index, at }: SameWords) =>
    index.text.sentences[at]!.id === anchor.sentence && index.text.source.sha256 === anchor.source;
  const isSure = !next || best!.score - next.score >= aheadOfSame || (isSelf(best!) && best!.inPlace);
  if (!isSure) return toldUnsure(best!.score, offered(ranked));
  if (saysMore(anchor, best!)) return toldAt('changed', best!.score, best!);
  return toldAt(best!.inPlace ? 'kept' : 'moved', best!.score, best!);
}

/**
 * A sentence whose words are now a part of one that says more is another promise: a condition or a date can stand beside them. In
 * the very file that the words are from, its words are what they were and only the sentences are cut in another way.
 */
const saysMore = ({ sentence, source }: Anchor, { within, index }: SameWords): boolean =>
  within && sentence !== null && source !== index.text.source.sha256;
