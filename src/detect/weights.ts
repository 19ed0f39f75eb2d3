import type { Actor, Kind, Strength } from '../model/index.ts';
import type { LinearModel } from './linear.ts';
import data from './weights.json' with { type: 'json' };

/** Scores of commitment between which a sentence is uncertain; from `decide` up it is called a commitment. */
export type Band = Readonly<{ low: number; decide: number; high: number }>;

/** All that was fitted, and on what. Written by `npm run fit`. */
export type Weights = Readonly<{
  /** Files of labels by name, with their SHA-256, and what of them was kept out. */
  gold: readonly Readonly<{ name: string; sha256: string }>[];
  heldOut: readonly string[];
  command: string;
  band: Band;
  kind: LinearModel<Kind>;
  strength: LinearModel<Strength>;
  actor: LinearModel<Actor>;
  measurable: LinearModel<'true' | 'false'>;
}>;

/** The committed weights. */
export const committed: Weights = data as unknown as Weights;
