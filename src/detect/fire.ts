import type { Reason } from '../model/index.ts';
import type { Reading } from './reading.ts';
import { rules } from './registry.ts';
import type { Rule } from './rule.ts';

/**
 * A rule that fired. `overruled` where it speaks of a lead-in or heading and another line, nearer or plainer,
 * already says how to read the sentence.
 */
export type Firing = Readonly<{
  rule: Rule;
  words: string;
  where: Reason['where'];
  /** For rules on frames, how far out the frame is; null for all others. */
  distance: number | null;
  overruled: boolean;
}>;

/** Rules on frames that read kinds, plainest first: among readings of one line the first here holds. */
const precedence = [
  'frame-advice',
  'frame-denies',
  'frame-column',
  'frame-duty',
  'frame-told',
  'frame-measures',
  'frame-achieved',
  'frame-outcomes',
  'frame-priorities',
  'frame-demands',
  'frame-agreed',
  'frame-pledges',
  'frame-undertakes',
  'frame-elected',
  'frame-since',
  'frame-purpose',
  'frame-money',
  'frame-background',
];

/** Readings that give way to a plainer one up to two lines further out. */
export const vague: ReadonlySet<string> = new Set([
  'frame-purpose',
  'frame-since',
  'frame-money',
  'frame-background',
]);

/** Every rule that speaks on a sentence, in the order of the registry. */
export function fire(reading: Reading): Firing[] {
  const firings = rules.flatMap((rule) =>
    rule
      .match(reading)
      .map((hit) => ({ rule, words: hit.words, where: hit.where, distance: hit.distance ?? null })),
  );
  const chief = chiefFrame(firings);
  const nearestActor = Math.min(
    ...firings.flatMap(({ rule, distance }) =>
      distance === null || precedence.includes(rule.id) ? [] : [distance],
    ),
  );
  return firings.map((firing) => ({
    ...firing,
    overruled:
      firing.distance !== null &&
      (precedence.includes(firing.rule.id) ? firing !== chief : firing.distance > nearestActor),
  }));
}

type Found = Omit<Firing, 'overruled'>;

function chiefFrame(firings: readonly Found[]): Found | null {
  const rank = ({ distance, rule }: Found) =>
    ((distance ?? 0) + (vague.has(rule.id) ? 2.5 : 0)) * 100 + precedence.indexOf(rule.id);
  return firings
    .filter(({ rule }) => precedence.includes(rule.id))
    .reduce<Found | null>((best, next) => (best === null || rank(next) < rank(best) ? next : best), null);
}

/** The line whose reading holds for the sentence, if one does. */
export function frameOf(firings: readonly Firing[]): Firing | null {
  return firings.find(({ rule, overruled }) => !overruled && precedence.includes(rule.id)) ?? null;
}
