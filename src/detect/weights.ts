import type { Actor, Kind, Strength } from '../model/index.ts';
import type { Lifts } from './lifts.ts';
import type { LinearModel } from './linear.ts';
import data from './weights.json' with { type: 'json' };

/** Scores of commitment between which a sentence is uncertain; from `decide` up it is called a commitment. */
export type Band = Readonly<{ low: number; decide: number; high: number }>;

/** All by which sentences are judged. */
export type Weights = Readonly<{
  band: Band;
  /** What the chances of rare kinds are multiplied by (`chooseLifts`). */
  lifts: Lifts;
  kind: LinearModel<Kind>;
  strength: LinearModel<Strength>;
  actor: LinearModel<Actor>;
  measurable: LinearModel<'true' | 'false'>;
}>;

/** Weights with what they were fitted on. Written by `npm run fit`. */
export type RecordedWeights = Weights &
  Readonly<{
    /** Files of labels by name, with their SHA-256, and what of them was kept out. */
    gold: readonly Readonly<{ name: string; sha256: string }>[];
    heldOut: readonly string[];
    command: string;
  }>;

/** The committed weights. */
export const committed: RecordedWeights = data as unknown as RecordedWeights;
