import type { Review } from '../apply/index.ts';
import { type Judgement, sameCoding } from '../judge/index.ts';

type Share = Readonly<{ of: number; same: number }>;

/**
 * How often a reader's coding is what the machine had suggested: where the suggestion was shown, and where it was hidden. Items of
 * the queue alone: which of them were hidden was left to chance, so that the two can be compared. A large gap says that the
 * reader takes what is shown.
 */
export function shownOrHidden(
  { judgements }: Review,
  reviewer: string,
): Readonly<{ takenWhenShown: Share; sameWhenHidden: Share }> {
  const own = judgements.filter(
    (one) => one.reviewer === reviewer && one.purpose === 'queue' && one.coding !== null && suggestionOf(one),
  );
  const share = (items: readonly Judgement[]): Share => ({
    of: items.length,
    same: items.filter((one) => sameCoding(one.coding!, suggestionOf(one)!)).length,
  });
  return {
    takenWhenShown: share(own.filter(({ hidden }) => !hidden)),
    sameWhenHidden: share(own.filter(({ hidden }) => hidden)),
  };
}

/** What the machine had said when the item was first decided. */
const suggestionOf = ({ entries }: Judgement) =>
  entries.find(({ suggestion }) => suggestion !== null)?.suggestion ?? null;
