import type { Share } from '../model/index.ts';
import { shareOf } from './share.ts';
import type { Distinct } from './statement.ts';

/**
 * A share of undertakings in which each list counts once, as a part where any of its items is one: how the figure
 * would stand had the plan been written in prose.
 */
export function shareWithListsOnce(
  undertakings: readonly Distinct[],
  isPart: (one: Distinct) => boolean,
): Share {
  const lists = new Map<string, boolean>();
  let [part, whole] = [0, 0];
  for (const one of undertakings) {
    const { list } = one.statement;
    if (list !== null) lists.set(list, (lists.get(list) ?? false) || isPart(one));
    else {
      whole += 1;
      if (isPart(one)) part += 1;
    }
  }
  const listed = [...lists.values()].filter(Boolean).length;
  return shareOf(part + listed, whole + lists.size);
}

/** Whether two shares lie on the same side of one half (exactly half is a side of its own). */
export function sameSideOfHalf(a: Share, b: Share): boolean {
  if (a.share === null || b.share === null) return a.share === b.share;
  return Math.sign(a.share - 0.5) === Math.sign(b.share - 0.5);
}
