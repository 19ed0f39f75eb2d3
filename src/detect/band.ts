import type { Band } from './weights.ts';

/** The score of a sentence and the truth. */
export type Guess = Readonly<{ set: string; score: number; commitment: boolean }>;

const grid = Array.from({ length: 27 }, (_, at) => (8 + at) / 100);
const upper = Array.from({ length: 21 }, (_, at) => (36 + at * 2) / 100);

// Figures of whole documents differ a little from those of sentences: the bars must not be met by a hair.
const leastLearned = 0.5;

/** F1 of calling commitments all that score at least `decide`. */
function f1(guesses: readonly Guess[], decide: number): number {
  const called = guesses.filter(({ score }) => score >= decide);
  const right = called.filter(({ commitment }) => commitment).length;
  return (2 * right) / Math.max(1, called.length + guesses.filter(({ commitment }) => commitment).length);
}

/**
 * Chooses, on guesses made without having seen the sentence's group, the score from which a sentence is called a
 * commitment (best F1, each set counting alike); and the band of the uncertain: the one that leaves most room to the
 * bars in the set where it leaves least. The bars must hold on texts that were learned from too (`seen`), where surer scores
 * leave fewer commitments among the uncertain; little room beyond the bars is sought there.
 */
export function chooseBand(guesses: readonly Guess[], seen: readonly Guess[] = []): Band {
  const bySet = (all: readonly Guess[]) => [...Map.groupBy(all, ({ set }) => set).values()];
  const unseen = bySet(guesses);
  const learned = bySet(seen);
  const value = (band: Band) => worth(unseen, band) + 10 * Math.min(0, worth(learned, band) - leastLearned);
  const mean = (decide: number) => unseen.reduce((sum, set) => sum + f1(set, decide), 0);
  const decide = upper.filter((at) => at <= 0.56).toSorted((a, b) => mean(b) - mean(a))[0]!;
  const bands = grid.flatMap((low) =>
    upper.filter((high) => high >= decide).map((high) => ({ low, decide, high })),
  );
  return bands.toSorted((a, b) => value(b) - value(a))[0]!;
}

/**
 * The least room, over the sets, between what the band gives and the bars it is held to (92 of 100 found, at most
 * 15 of 100 uncertain, 35 of 100 uncertain ones right), each in units of how much it moves from text to text. Holding it
 * to the next bar, 96 found, widens it until the other two are missed on texts not seen.
 */
function worth(sets: readonly (readonly Guess[])[], { low, decide, high }: Band): number {
  const room = sets.map((set) => {
    const doubtful = set.filter(({ score }) => score >= low && score < high);
    const all = set.filter(({ commitment }) => commitment);
    const found = all.filter(({ score }) => score >= Math.min(low, decide)).length / Math.max(1, all.length);
    const share = doubtful.length / set.length;
    const precision = doubtful.filter(({ commitment }) => commitment).length / Math.max(1, doubtful.length);
    return Math.min((found - 0.92) / 0.02, (0.15 - share) / 0.02, (precision - 0.35) / 0.07);
  });
  return Math.min(...room, 10);
}
