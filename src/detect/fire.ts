import type { Reason } from '../model/index.ts';
import { mayHold } from './gate.ts';
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
  'frame-phase',
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

const rankOf: ReadonlyMap<string, number> = new Map(precedence.map((id, rank) => [id, rank]));

// Asked before the rule itself: most rules are silent on most sentences.
const gates = rules.map(({ match }) => match.gate ?? -1);

/** Every rule that speaks on a sentence, in the order of the registry. */
export function fire(reading: Reading): Firing[] {
  const found: Found[] = [];
  let framed = false;
  for (let number = 0; number < rules.length; number++) {
    if (!mayHold(reading, gates[number]!)) continue;
    const rule = rules[number]!;
    const hits = rule.match(reading);
    for (let at = 0; at < hits.length; at++) {
      const { words, where, distance = null } = hits[at]!;
      found.push({ rule, words, where, distance, overruled: false });
      framed ||= distance !== null;
    }
  }
  if (framed) overrule(found);
  return found;
}

type Found = { -readonly [Key in keyof Firing]: Firing[Key] };

function overrule(found: readonly Found[]): void {
  const chief = chiefFrame(found);
  let nearestActor = Number.POSITIVE_INFINITY;
  for (const { rule, distance } of found)
    if (distance !== null && !rankOf.has(rule.id)) nearestActor = Math.min(nearestActor, distance);
  for (const one of found)
    if (one.distance !== null)
      one.overruled = rankOf.has(one.rule.id) ? one !== chief : one.distance > nearestActor;
}

function chiefFrame(found: readonly Found[]): Found | null {
  const rank = ({ distance, rule }: Found) =>
    ((distance ?? 0) + (vague.has(rule.id) ? 2.5 : 0)) * 100 + rankOf.get(rule.id)!;
  let chief: Found | null = null;
  for (const one of found)
    if (rankOf.has(one.rule.id) && (chief === null || rank(one) < rank(chief))) chief = one;
  return chief;
}

/** The line whose reading holds for the sentence, if one does. */
export function frameOf(firings: readonly Firing[]): Firing | null {
  return firings.find(({ rule, overruled }) => !overruled && rankOf.has(rule.id)) ?? null;
}
