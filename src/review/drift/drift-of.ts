import type { Review } from '../apply/index.ts';
import { type Judgement, sameCoding } from '../judge/index.ts';

/** Items that one person read twice, how many were read alike in everything, and how many alike in kind. */
export type Drift = Readonly<{ of: number; same: number; sameKind: number }>;

/** How alike a reader reads what came back; for that reader's eyes alone. */
export function driftOf({ judgements }: Review, reviewer: string): Drift {
  const own = judgements.filter((one) => one.reviewer === reviewer && one.coding !== null);
  const before = new Map<string, Judgement>(
    own.filter(({ purpose }) => purpose === 'queue').map((one) => [one.key, one]),
  );
  const pairs = own.flatMap((one) => {
    const first = one.purpose === 'again' ? before.get(one.key) : undefined;
    return first ? [{ earlier: first.coding!, now: one.coding! }] : [];
  });
  return {
    of: pairs.length,
    same: pairs.filter(({ earlier, now }) => sameCoding(earlier, now)).length,
    sameKind: pairs.filter(({ earlier, now }) => earlier.kind === now.kind).length,
  };
}
