import type { Anchor } from '../../model/index.ts';
import type { LikeWords } from './like-words.ts';
import type { AnchoredSentence } from './text-index.ts';

/** Which sentences the words of an anchor may have become: a commitment that was kept in other words is one still. */
export type Eligible = (sentence: AnchoredSentence, anchor: Anchor) => boolean;

/** The same of one anchor. */
export type IsEligible = (sentence: AnchoredSentence) => boolean;

/** A commitment, or what may be one. */
export const mayBeCommitment: IsEligible = ({ kind, uncertain }) => kind === 'commitment' || uncertain;

/**
 * Other words say the same thing at this likeness, or at less where some words in a row are the same, with this lead over the
 * next; or where most of the words of both are in a row in both, or all of one in the other. Chosen on two editions of a sample
 * plan and on made ones, on the side of saying too often that a person must look.
 */
const surelyLike = { alone: 0.7, inRow: 0.6, row: 4 };
const aheadOfLike = 0.2;
const sameShare = { words: 6, ofQuote: 0.5, ofOther: 0.7 };

/**
 * In less likeness other words say the same thing where no other that may be meant comes near, and both are about the same categories,
 * or about some of them and have a rare word in common, or nothing else comes anywhere near. Chosen on editions that were written to follow fictional plans.
 */
const sameTopic = { likeness: 0.4, own: 0.4, shared: 2, topic: 0.65, ahead: 0.2 };
const sameName = { likeness: 0.4, own: 0.3, shared: 2, rare: 1, topic: 0.3, ahead: 0.2 };
const byFar = { likeness: 0.52, own: 0.3, shared: 2, ahead: 0.3 };

/**
 * A sentence may be what words became from so much likeness on, with so much of what is their own; where it is of another kind
 * (which the machine can have misread), or where the words are known to have been taken out, only where much speaks for it; where it
 * is about the same categories little is enough, and where it has a rare word of theirs nothing else is needed: long sentences that
 * tell the same are little like each other.
 */
const hardly = { likeness: 0.25, own: 0.15, shared: 1 };
const onTopic = { likeness: 0.18, own: 0.2, shared: 1, topic: 0.5 };
const rather = { likeness: 0.45, own: 0.35, shared: 2 };

/** The one sentence that the words surely became, null where there is none. The likes are the likeliest first. */
export function surelyBecame(likes: readonly LikeWords[], eligible: IsEligible): LikeWords | null {
  const runs = likes.filter((like) => isMostlyRun(like, eligible));
  if (runs.length > 0) return runs.every(({ bare }) => bare === runs[0]!.bare) ? runs[0]! : null;
  const [best] = likes;
  if (best && isSurelyLike(best) && eligible(sentenceOf(best)) && lead(best, likes) >= aheadOfLike)
    return best;
  return nearestByFar(likes, eligible);
}

/** The sentence that is much nearer to the words than any other of those that they may have become. */
function nearestByFar(likes: readonly LikeWords[], eligible: IsEligible): LikeWords | null {
  const may = likes.filter((like) => eligible(sentenceOf(like)));
  const [best] = may;
  if (!best || !isNearest(best, lead(best, may))) return null;
  // What will not be renewed has all the words of what was promised, and so has what was done, where it is not surely a promise.
  if (best.turned || sentenceOf(best).uncertain) return null;
  const isOther = likes.some(
    (like) => like.likeness > best.likeness && !eligible(sentenceOf(like)) && isAtLeast(like, rather),
  );
  return isOther ? null : best;
}

const isNearest = (best: LikeWords, ahead: number): boolean =>
  (best.topic >= sameTopic.topic && isAtLeast(best, sameTopic) && ahead >= sameTopic.ahead) ||
  (best.rare >= sameName.rare &&
    best.topic >= sameName.topic &&
    isAtLeast(best, sameName) &&
    ahead >= sameName.ahead) ||
  (isAtLeast(best, byFar) && ahead >= byFar.ahead);

/** By how much a sentence is more like the words than the next. The same words printed twice are no second thing. */
const lead = (best: LikeWords, likes: readonly LikeWords[]): number =>
  best.likeness - (likes.find(({ bare }) => bare !== best.bare)?.likeness ?? 0);

/** Whether a sentence may be what the words became, in a text from whose place they were taken out or not. */
export function mayHaveBecome(like: LikeWords, eligible: IsEligible, takenOut: boolean): boolean {
  // So many of the same words in a row may be a promise that was misread as told as done.
  if (hasRun(like)) return true;
  const sentence = sentenceOf(like);
  if (sentence.kind === 'achievement' && !eligible(sentence)) return false;
  if (!eligible(sentence) || takenOut) return isAtLeast(like, rather);
  return (
    like.rare > 0 || isAtLeast(like, hardly) || (like.topic >= onTopic.topic && isAtLeast(like, onTopic))
  );
}

/** Whether words can be a part of a sentence that other words surely became too. */
export const mayBePartOf = (like: LikeWords): boolean => isAtLeast(like, rather);

const isMostlyRun = (like: LikeWords, eligible: IsEligible): boolean => {
  if (!hasRun(like)) return false;
  const { ofOther } = like.run;
  return ofOther === 1 || (ofOther >= sameShare.ofOther && eligible(sentenceOf(like)));
};

const hasRun = ({ run }: LikeWords): boolean =>
  run.words >= sameShare.words && run.ofQuote >= sameShare.ofQuote;

const isSurelyLike = ({ likeness, run }: LikeWords): boolean =>
  likeness >= (run.words >= surelyLike.row ? surelyLike.inRow : surelyLike.alone);

const isAtLeast = ({ likeness, own, shared }: LikeWords, least: typeof hardly): boolean =>
  likeness >= least.likeness && own >= least.own && shared >= least.shared;

const sentenceOf = ({ index, at }: LikeWords): AnchoredSentence => index.text.sentences[at]!;
