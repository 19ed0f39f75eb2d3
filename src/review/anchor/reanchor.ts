import type { Anchor, AnchorTarget, Reanchored } from '../../model/index.ts';
import { bareText } from '../../text/index.ts';
import { earlierOf } from './earlier.ts';
import { fromSame } from './from-same.ts';
import { type Known, nothingKnown } from './known.ts';
import type { LikeWords } from './like-words.ts';
import { sameWords } from './same-words.ts';
import {
  type Homes,
  homeOf,
  type Search,
  searchFor,
  sureHome,
  toldChanged,
  toldWithoutHome,
} from './search.ts';
import type { TextIndex } from './text-index.ts';
import { toldUnsure } from './told.ts';

/** By how much words must be nearer to a sentence than any others that may have become it. */
const aheadOfRival = 0.1;

/**
 * Where the same words as an anchor's stand now, null where they do not or where nothing tells two such places apart. Only the same
 * words carry a decision: of others a person must say whether it still holds.
 */
export function findSameWords(anchor: Anchor, indexes: readonly TextIndex[]): AnchorTarget | null {
  const one = toldOfSame(anchor, indexes);
  return one?.relation === 'kept' || one?.relation === 'moved' ? one.target : null;
}

function toldOfSame(anchor: Anchor, indexes: readonly TextIndex[]): Reanchored | null {
  const same = indexes.flatMap((index) => sameWords(anchor, index));
  return same.length > 0 ? fromSame(anchor, same) : null;
}

/** Finds the words of one anchor where nothing is known of others on its text; see `reanchorAll`. */
export const reanchor = (anchor: Anchor, indexes: readonly TextIndex[]): Reanchored =>
  reanchorAll([anchor], () => indexes)[0]!;

/**
 * Finds anchored words in the documents that may hold them, all at once: a sentence in which some words surely are is not what
 * others became, and neither is one that stood beside them before. Nothing is guessed: where two places have as much for them, or
 * where a sentence in other words may be meant and may not, the relation is `unsure` and the candidates are listed. The more
 * anchors of a text are given, the more of them can be told, and the most where its sentences and their categories are given too.
 */
export function reanchorAll(
  anchors: readonly Anchor[],
  indexesFor: (anchor: Anchor) => readonly TextIndex[],
  about: Partial<Known> = {},
): Reanchored[] {
  const known = { ...nothingKnown, ...about };
  const quotes = anchors.map(({ quote }) => bareText(quote));
  const told = doubtTwoInOne(
    anchors.map((anchor) => toldOfSame(anchor, indexesFor(anchor))),
    quotes,
  );
  const homes = new Map<string, Set<string>>();
  const settle = (at: number, one: Reanchored) => {
    told[at] = one;
    if (one.target === null) return;
    const home = `${one.target.document}/${one.target.sentence}`;
    homes.set(home, (homes.get(home) ?? new Set()).add(quotes[at]!));
  };
  for (const [at, one] of told.entries()) if (one) settle(at, one);
  const earlier = earlierOf(anchors, known.sentences);
  const open = new Map<number, Search>();
  for (const [at, anchor] of anchors.entries())
    if (told[at] === null) open.set(at, searchFor(anchor, indexesFor(anchor), earlier, known));
  for (let found = sureHomes(open, homes); found.size > 0; ) {
    for (const [at, home] of found) {
      settle(at, toldChanged(open.get(at)!, home));
      open.delete(at);
    }
    found = sureHomes(open, homes);
  }
  for (const [at, search] of open) told[at] = toldWithoutHome(search, homes);
  return told.map((one) => one!);
}

/** Words that surely became a sentence to which no others that are not found yet are nearly as near. */
function sureHomes(open: ReadonlyMap<number, Search>, homes: Homes): Map<number, LikeWords> {
  const rivals = new Map<string, { quote: string; likeness: number }[]>();
  for (const { quote, likes } of open.values())
    for (const like of likes) {
      const known = rivals.get(homeOf(like));
      if (known) known.push({ quote, likeness: like.likeness });
      else rivals.set(homeOf(like), [{ quote, likeness: like.likeness }]);
    }
  const found = new Map<number, LikeWords>();
  for (const [at, search] of open) {
    const home = sureHome(search, homes);
    if (home === null) continue;
    const isNearer = rivals
      .get(homeOf(home))!
      .every(({ quote, likeness }) => quote === search.quote || home.likeness - likeness >= aheadOfRival);
    if (isNearer) found.set(at, home);
  }
  return found;
}

/**
 * Two sentences that were different words and now stand in one longer sentence have not both become it: the one with more for it
 * stays, and the other is `unsure`; both are where they have as much, or where the longer sentence is another's own words.
 */
function doubtTwoInOne(
  found: readonly (Reanchored | null)[],
  quotes: readonly string[],
): (Reanchored | null)[] {
  const claims = Map.groupBy(
    found.flatMap((one, at) =>
      one?.target ? [{ at, one, key: `${one.target.document}/${one.target.sentence}` }] : [],
    ),
    ({ key }) => key,
  );
  const doubted = new Set<number>();
  for (const own of claims.values()) {
    const changed = own.filter(({ one }) => one.relation === 'changed');
    const isTaken = changed.length < own.length;
    if (!isTaken && new Set(changed.map(({ at }) => quotes[at])).size < 2) continue;
    const best = isTaken ? Number.POSITIVE_INFINITY : Math.max(...changed.map(({ one }) => one.score));
    const atBest = new Set(changed.filter(({ one }) => one.score === best).map(({ at }) => quotes[at]));
    for (const { at, one } of changed) if (one.score < best || atBest.size > 1) doubted.add(at);
  }
  return found.map((one, at) => (one && doubted.has(at) ? toldUnsure(one.score, one.candidates) : one));
}
