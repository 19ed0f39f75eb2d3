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

/** How much the reading of a line above counts for what stands under it, by how it stands there. */
const byPlace: Readonly<Record<string, number>> = {
  led: 3.8,
  after: 2.6,
  'item-headed': 2.6,
  headed: 0.8,
};

/** Who will do something, in words: an undertaking unless something speaks against it. */
const plainForms: Readonly<Record<string, number>> = {
  // Under "My priorities are to:" an action is undertaken, where a bare topic is only named.
  'form:imperative|led:priority': 3,
  'form:infinitive|led:priority': 3,
  'form:gerund|led:priority': 2,
  'form:first-would': 1.2,
  'force-will': 5.2,
  'row-assigned': 3,
  'agreed-to': 2.5,
  'passive-by-own': 1.5,
  'office-will': 4.2,
  'partners-will': 1,
  intends: 1.8,
  'committed-to': 2.4,
  'first-person-progressive': 1.4,
  'form:first-will': 1.2,
  'tense:future|subject:author': 1.6,
  'tense:future|subject:force': 1.4,
};

/** Lines above that only hint at a kind. */
const vagueLines: Readonly<Record<string, Kind>> = {
  'frame-purpose@lead-in': 'commitment',
  'frame-since@lead-in': 'achievement',
  'frame-since@heading': 'achievement',
  'frame-background@lead-in': 'context',
  'frame-money@lead-in': 'context',
};

/** Rules that leave little doubt, and rules that only hint; all others lie between. */
const sure = new Set([
  'outside-body',
  'question',
  'introduces',
  'vote',
  'numbered-label',
  'name-line',
  'first-person-will',
  'committed-to',
]);
const hints = new Set([
  'quoted',
  'calls-for-law',
  'party',
  'value',
  'refers-back',
  'not-done',
  'bare-noun-phrase',
  'after-undertaking',
  'must',
  'continues',
]);

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
  const plain = plainForms[feature];
  if (plain !== undefined) return label === 'commitment' ? plain : 0;
  const line = vagueLines[feature];
  if (line !== undefined) return line === label ? 1.2 : 0;
  const says = saysOf.get(feature);
  const spoken = says !== undefined && !/^(?:aspiration|soft)$/.test(says) ? kindOf[says] : undefined;
  if (spoken !== label) return 0;
  return sure.has(feature) ? 1.9 : hints.has(feature) ? 0.5 : 1.1;
}

/** Features that have a prior and so a weight even where no label shows them. */
export const priorFeatures: readonly string[] = [
  ...saysOf.keys(),
  ...Object.keys(vagueLines),
  ...Object.keys(plainForms),
  ...Object.keys(byPlace).flatMap((place) => Object.keys(kindOf).map((says) => `under:${place}:${says}`)),
];
