import { type Kind, kinds } from '../model/index.ts';

/** By how much the chance of a rare kind is multiplied before it is held against the others. */
export type Lifts = Readonly<Record<'achievement' | 'priority', number>>;

/** The chances of all kinds, in the order of `kinds`, and the truth. */
export type KindGuess = Readonly<{ set: string; each: readonly number[]; kind: Kind }>;

const steps = [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6];

/** A commitment from the deciding score up, else the likeliest of the other kinds after their lifts. */
export function kindOf(
  each: readonly number[],
  classes: readonly Kind[],
  decide: number,
  lifts: Lifts,
): Kind {
  let best: Kind = 'context';
  let most = -1;
  for (let at = 0; at < classes.length; at++) {
    const kind = classes[at]!;
    if (kind === 'commitment') {
      if (each[at]! >= decide) return kind;
      continue;
    }
    const chance = each[at]! * (kind === 'context' ? 1 : lifts[kind]);
    if (chance > most) [best, most] = [kind, chance];
  }
  return best;
}

/**
 * Chooses the lifts under which kinds are told best (macro-F1 over the kinds, each set counting alike) on guesses made
 * without having seen the sentence's group. The likeliest kind gives the most right answers and misses rare kinds; the F1 of
 * a kind wants a lower bar (Lewis 1995, "Evaluating and optimizing autonomous text classification systems").
 */
export function chooseLifts(guesses: readonly KindGuess[], decide: number): Lifts {
  const sets = [...Map.groupBy(guesses, ({ set }) => set).values()];
  let best: Lifts = { achievement: 1, priority: 1 };
  let most = -1;
  for (const achievement of steps) {
    for (const priority of steps) {
      const lifts = { achievement, priority };
      const worth = sets.reduce((sum, set) => sum + macroF1(set, decide, lifts), 0);
      if (worth > most + 1e-9) [best, most] = [lifts, worth];
    }
  }
  return best;
}

function macroF1(guesses: readonly KindGuess[], decide: number, lifts: Lifts): number {
  const [called, there, both] = [new Map<Kind, number>(), new Map<Kind, number>(), new Map<Kind, number>()];
  const count = (map: Map<Kind, number>, kind: Kind) => map.set(kind, (map.get(kind) ?? 0) + 1);
  for (const { each, kind } of guesses) {
    const said = kindOf(each, kinds, decide, lifts);
    count(called, said);
    count(there, kind);
    if (said === kind) count(both, kind);
  }
  const scores = [...there].map(
    ([kind, all]) => (2 * (both.get(kind) ?? 0)) / (all + (called.get(kind) ?? 0)),
  );
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}
