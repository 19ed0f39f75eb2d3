import type { Kind } from '../model/index.ts';
import { rules } from './registry.ts';
import type { Says } from './rule.ts';

const kindOf: Partial<Record<Says, Kind>> = {
  commitment: 'commitment',
  soft: 'commitment',
  aspiration: 'commitment',
  priority: 'priority',
  achievement: 'achievement',
  context: 'context',
};

/** The kind that what a rule says speaks for; null for attributes. */
export function kindOfSays(says: Says): Kind | null {
  return kindOf[says] ?? null;
}

const byPlace: Readonly<Record<string, number>> = {
  led: 1.5,
  after: 1,
  'item-headed': 1,
  headed: 0.3,
};

/** Rules on the words; those on lines above count by place, as `under:`. */
const saysOf = new Map<string, Says>(
  rules.filter(({ id }) => !id.startsWith('frame-')).map(({ id, says }) => [id, says]),
);

/**
 * What a rule says counts before anything is learned, so that a rule rare in the labels still speaks: the line a
 * sentence is read under counts most, most where it is a lead-in.
 */
export function kindPrior(feature: string, label: string): number {
  const under = /^under:([a-z-]+):([a-z]+)$/.exec(feature);
  if (under !== null) return kindOf[under[2] as Says] === label ? (byPlace[under[1]!] ?? 0) : 0;
  const says = saysOf.get(feature);
  const spoken = says !== undefined && !/^(?:aspiration|soft)$/.test(says) ? kindOf[says] : undefined;
  return spoken === label ? 0.4 : 0;
}

/** Features that have a prior and so a weight even where no label shows them. */
export const priorFeatures: readonly string[] = [
  ...saysOf.keys(),
  ...Object.keys(byPlace).flatMap((place) => Object.keys(kindOf).map((says) => `under:${place}:${says}`)),
];
