import type { Anchor, Reanchored } from '../../model/index.ts';
import { type Eligible, reanchor } from './reanchor.ts';
import type { TextIndex } from './text-index.ts';

/**
 * Finds each of many anchors. Two that were different words cannot both have become one sentence: of those the one with
 * more for it stays, and the other is `unsure`; both are where they have as much.
 */
export function reanchorAll(
  anchors: readonly Anchor[],
  indexesFor: (anchor: Anchor) => readonly TextIndex[],
  eligible?: Eligible,
): Reanchored[] {
  const found = anchors.map((anchor) => reanchor(anchor, indexesFor(anchor), eligible));
  const claims = Map.groupBy(
    found.flatMap((one, at) =>
      one.target === null ? [] : [{ at, key: `${one.target.document}/${one.target.sentence}`, one }],
    ),
    ({ key }) => key,
  );
  const doubted = new Set<number>();
  for (const own of claims.values()) {
    const changed = own.filter(({ one }) => one.relation === 'changed');
    const quotes = new Set(changed.map(({ at }) => anchors[at]!.quote));
    const isTaken = changed.length < own.length;
    if (!isTaken && quotes.size < 2) continue;
    const best = isTaken ? Number.POSITIVE_INFINITY : Math.max(...changed.map(({ one }) => one.score));
    const atBest = new Set(
      changed.filter(({ one }) => one.score === best).map(({ at }) => anchors[at]!.quote),
    );
    for (const { at, one } of changed) if (one.score < best || atBest.size > 1) doubted.add(at);
  }
  return found.map((one, at) => (doubted.has(at) ? { ...one, relation: 'unsure', target: null } : one));
}
