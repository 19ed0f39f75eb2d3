import type { Anchor, Reanchored } from '../../model/index.ts';
import { bareText } from '../../text/index.ts';
import type { Earlier } from './earlier.ts';
import { type IsEligible, mayBePartOf, mayHaveBecome, surelyBecame } from './homes.ts';
import type { Known } from './known.ts';
import { type LikeWords, likeWords } from './like-words.ts';
import type { TextIndex } from './text-index.ts';
import { offered, toldAt, toldGone, toldUnsure } from './told.ts';

/** Words that are nowhere as they were, the sentences that they may have become, and whether what stood round them has closed up. */
export type Search = Readonly<{
  quote: string;
  likes: readonly LikeWords[];
  takenOut: boolean;
  /** Whether there is any text to look in. */
  hasText: boolean;
  isEligible: IsEligible;
}>;

/** Sentences (`homeOf`) in which words surely are, with those words' letters and digits. */
export type Homes = ReadonlyMap<string, ReadonlySet<string>>;

export const homeOf = ({ index, at }: Readonly<{ index: TextIndex; at: number }>): string =>
  `${index.text.id}/${index.text.sentences[at]!.id}`;

/** How much the same categories, and a rare word in common, count for beside the same words where sentences are put in order. */
const topicCounts = 0.3;
const rareCounts = 0.15;

/** Letters and digits on each side that say where words stood, and the fewest of them. */
const beside = { most: 24, least: 12 };

/** Looks for what words have become; what stood beside them before is nothing that they became. */
export function searchFor(
  anchor: Anchor,
  indexes: readonly TextIndex[],
  earlier: Earlier,
  { eligible, codesOf }: Pick<Known, 'eligible' | 'codesOf'>,
): Search {
  const quote = bareText(anchor.quote);
  const likes = indexes
    .flatMap((index) => likeWords(anchor, index, codesOf(anchor)))
    .filter(({ bare }) => !earlier.had(bare, quote));
  return {
    quote,
    likes: likes.sort((a, b) => b.likeness - a.likeness || a.at - b.at),
    takenOut: indexes.some((index) => hasClosedUp(anchor, index)),
    hasText: indexes.length > 0,
    isEligible: (sentence) => eligible(sentence, anchor),
  };
}

/** What stood before the words and what stood after them now follow each other. */
function hasClosedUp({ prefix, suffix }: Anchor, { bare }: TextIndex): boolean {
  const [before, after] = [bareText(prefix).slice(-beside.most), bareText(suffix).slice(0, beside.most)];
  return before.length >= beside.least && after.length >= beside.least && bare.includes(before + after);
}

/** The sentence that words surely became and no others did. */
export const sureHome = ({ quote, likes, isEligible }: Search, homes: Homes): LikeWords | null =>
  surelyBecame(
    likes.filter((like) => !isOfOthers(like, quote, homes)),
    isEligible,
  );

export const toldChanged = (search: Search, home: LikeWords): Reanchored =>
  toldAt('changed', home.likeness, { ...home, whole: true }, offeredOf(search));

/** What is said of words that surely became no sentence. */
export function toldWithoutHome(search: Search, homes: Homes): Reanchored {
  const { quote, likes, takenOut, hasText, isEligible } = search;
  const may = likes.some((like) =>
    isOfOthers(like, quote, homes) ? mayBePartOf(like) : mayHaveBecome(like, isEligible, takenOut),
  );
  const nearest = likes[0]?.likeness ?? 0;
  return may || !hasText ? toldUnsure(nearest, offeredOf(search)) : toldGone(nearest);
}

const isOfOthers = (like: LikeWords, quote: string, homes: Homes): boolean => {
  const own = homes.get(homeOf(like));
  return own !== undefined && !own.has(quote);
};

/** Of sentences that are nearly as like, what may be meant and is about the same comes first; the same words come once. */
function offeredOf({ likes, isEligible }: Search): Reanchored['candidates'] {
  const rank = ({ index, at, likeness, topic, rare }: LikeWords): number =>
    likeness +
    (isEligible(index.text.sentences[at]!) ? topicCounts * topic + (rare > 0 ? rareCounts : 0) : 0);
  const inOrder = likes.toSorted((a, b) => rank(b) - rank(a) || a.at - b.at);
  const once = [...new Map(inOrder.toReversed().map((like) => [like.bare, like])).values()].toReversed();
  return offered(once.map((like) => ({ ...like, whole: true, score: like.likeness })));
}
