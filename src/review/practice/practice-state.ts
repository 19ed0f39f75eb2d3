import type { Kind, PracticeItem, ReviewEntry, WordsEntry } from '../../model/index.ts';
import { krippendorffAlpha } from '../agreement/measures.ts';
import { isOnPlan, standingEntries } from '../standing.ts';

/** Alpha from which conclusions can be drawn without reserve (Krippendorff 2004, "Content Analysis", chapter 11). */
export const neededAlpha = 0.8;

/**
 * How a round went that was answered to its end: alpha (null where all answers and all that is right are of one kind), and what
 * was taken for something else, the most frequent first.
 */
export type PracticeRound = Readonly<{
  alpha: number | null;
  missed: readonly Readonly<{ right: Kind; said: Kind; times: number }>[];
}>;

/** Where a reader's practice stands. */
export type PracticeProgress = Readonly<{
  /** Items of a round, and how many of them are answered in the round that is on, with what was answered. */
  items: number;
  answered: number;
  answers: ReadonlyMap<string, Kind>;
  /** Which round is on, from 1. */
  round: number;
  /** Krippendorff's alpha (nominal, on kind) of the answers against what is right, in the round that is on; null before it can be told. */
  alpha: number | null;
  /** The last round that was answered to its end; null before there is one. */
  last: PracticeRound | null;
  needed: number;
  isOpen: boolean;
  override: string | null;
}>;

/**
 * How far a reader has come in practice. The first answer to an item counts: what follows in the round comes after its
 * explanation was read. Live coding opens when a round is answered to its end with alpha of at least .80, or by a note. A round
 * that did not reach it is followed by another of the same items. `entries` are merged.
 */
export function practiceState(
  entries: readonly ReviewEntry[],
  reviewer: string,
  items: readonly PracticeItem[],
  needed = neededAlpha,
): PracticeProgress {
  const right = new Map(items.map(({ unit, right: { kind } }) => [unit, kind]));
  let answers = new Map<string, Kind>();
  let [round, isPassed, override] = [1, false, null as string | null];
  let last: PracticeRound | null = null;
  for (const entry of standingEntries(entries)) {
    if (entry.reviewer !== reviewer || isOnPlan(entry) || !('anchor' in entry)) continue;
    const { sentence } = entry.anchor;
    if (sentence === null) override = entry.action === 'note' ? entry.text : override;
    const kind = kindSaid(entry);
    if (sentence === null || kind === null || isPassed || !right.has(sentence) || answers.has(sentence))
      continue;
    answers.set(sentence, kind);
    if (answers.size < items.length) continue;
    last = { alpha: alphaOf(answers, right), missed: missedOf(answers, right) };
    isPassed = (last.alpha ?? 1) >= needed;
    if (!isPassed) [answers, round] = [new Map(), round + 1];
  }
  return {
    items: items.length,
    answered: answers.size,
    answers,
    round,
    alpha: alphaOf(answers, right),
    last,
    needed,
    isOpen: isPassed || override !== null,
    override,
  };
}

const alphaOf = (answers: ReadonlyMap<string, Kind>, right: ReadonlyMap<string, Kind>): number | null =>
  krippendorffAlpha([...answers].map(([unit, kind]) => [right.get(unit)!, kind]));

/** The answers that are not right, counted by what was right and what was said; equal counts in the order of the answers. */
function missedOf(
  answers: ReadonlyMap<string, Kind>,
  right: ReadonlyMap<string, Kind>,
): PracticeRound['missed'] {
  const times = new Map<string, PracticeRound['missed'][number]>();
  for (const [unit, said] of answers) {
    const meant = right.get(unit)!;
    if (meant === said) continue;
    const name = `${meant} ${said}`;
    times.set(name, { right: meant, said, times: (times.get(name)?.times ?? 0) + 1 });
  }
  return [...times.values()].sort((one, other) => other.times - one.times);
}

/** The kind that an entry says; null where it says none. */
function kindSaid(entry: WordsEntry): Kind | null {
  if (entry.action === 'reject') return 'context';
  if (entry.action === 'accept') return entry.suggestion.kind;
  return 'to' in entry ? (entry.to.kind ?? null) : null;
}
