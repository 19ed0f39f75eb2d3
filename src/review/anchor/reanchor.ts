import type { Anchor, AnchorTarget, Reanchored } from '../../model/index.ts';
import { bareText } from '../../text/index.ts';
import { type LikeWords, likeWords } from './like-words.ts';
import { type SameWords, sameWords } from './same-words.ts';
import type { AnchoredSentence, TextIndex } from './text-index.ts';

/** By how much one of several places with the same words must be ahead of the next. */
const aheadOfSame = 0.03;
/** Most sentences that are offered to a person. */
const mostOffered = 5;
/**
 * Other words say the same thing at this likeness and with this lead over the next. There is nothing like them where none that
 * may be meant is as like as `hardlyLike`, and nothing else as `ratherLike`: the machine can have misread what the words
 * became. Chosen on two editions of a sample plan, on the side of saying too often that a person must look.
 */
const surelyLike = 0.6;
const aheadOfLike = 0.2;
const hardlyLike = 0.25;
const ratherLike = 0.45;

/** Which sentences other words may have become: a commitment that was kept in other words is one still. */
export type Eligible = (sentence: AnchoredSentence) => boolean;

/** A commitment, or what may be one. */
export const mayBeCommitment: Eligible = ({ kind, uncertain }) => kind === 'commitment' || uncertain;

/**
 * Finds anchored words in the documents that may hold them. Nothing is guessed: where two places have as much for them, or
 * where the words are others and only somewhat alike, the relation is `unsure` and the candidates are listed. A sentence that
 * stands inside a longer one in another file has `changed`.
 */
export function reanchor(
  anchor: Anchor,
  indexes: readonly TextIndex[],
  eligible: Eligible = () => true,
): Reanchored {
  const same = indexes.flatMap((index) => sameWords(anchor, index));
  if (same.length > 0) return fromSame(anchor, same);
  return fromLike(
    indexes.flatMap((index) => likeWords(anchor, index)),
    eligible,
  );
}

function fromSame(anchor: Anchor, places: readonly SameWords[]): Reanchored {
  const ranked = places.toSorted((a, b) => b.score - a.score || a.at - b.at);
  const [best, next] = ranked;
  const isSelf = ({ index, at }: SameWords) =>
    index.text.sentences[at]!.id === anchor.sentence && index.text.source.sha256 === anchor.source;
  const isSure = !next || best!.score - next.score >= aheadOfSame || (isSelf(best!) && best!.inPlace);
  if (!isSure)
    return {
      relation: 'unsure',
      score: round(best!.score),
      target: null,
      candidates: ranked
        .slice(0, mostOffered)
        .map((place) => ({ ...targetOf(place), score: round(place.score) })),
    };
  if (saysMore(anchor, best!))
    return { relation: 'changed', score: round(best!.score), target: targetOf(best!), candidates: [] };
  return {
    relation: best!.inPlace ? 'kept' : 'moved',
    score: round(best!.score),
    target: targetOf(best!),
    candidates: [],
  };
}

/**
 * A sentence whose words are now a part of one that says more is another promise: a condition or a date can stand beside them. In
 * the very file that the words are from, its words are what they were and only the sentences are cut in another way.
 */
const saysMore = ({ sentence, source }: Anchor, { within, index }: SameWords): boolean =>
  within && sentence !== null && source !== index.text.source.sha256;

function fromLike(likes: readonly LikeWords[], eligible: Eligible): Reanchored {
  const ranked = likes.toSorted((a, b) => b.likeness - a.likeness || a.at - b.at);
  const candidates = ranked.slice(0, mostOffered).map((like) => ({
    ...targetOf({ ...like, whole: true }),
    score: round(like.likeness),
  }));
  const [best] = ranked;
  const meant = ranked.find(mayBeMeant(eligible));
  if (!best || ((meant?.likeness ?? 0) < hardlyLike && best.likeness < ratherLike))
    return { relation: 'gone', score: round(1 - (best?.likeness ?? 0)), target: null, candidates: [] };
  // The same words printed twice are no second thing.
  const next = ranked.find((other) => bareOf(other) !== bareOf(best));
  const isSure =
    best === meant && best.likeness >= surelyLike && best.likeness - (next?.likeness ?? 0) >= aheadOfLike;
  return isSure
    ? {
        relation: 'changed',
        score: round(best.likeness),
        target: targetOf({ ...best, whole: true }),
        candidates,
      }
    : { relation: 'unsure', score: round(best.likeness), target: null, candidates };
}

const mayBeMeant =
  (eligible: Eligible) =>
  ({ index, at }: LikeWords): boolean =>
    eligible(index.text.sentences[at]!);

const bareOf = ({ index, at }: LikeWords): string => bareText(index.text.sentences[at]!.text);

const targetOf = ({ index, at, whole }: Pick<SameWords, 'index' | 'at' | 'whole'>): AnchorTarget => ({
  document: index.text.id,
  sentence: index.text.sentences[at]!.id,
  whole,
});

const round = (score: number): number => Math.round(score * 1000) / 1000;
