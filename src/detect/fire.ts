import type { Reason } from '../model/index.ts';
import type { Reading } from './reading.ts';
import { rules } from './registry.ts';
import type { Rule } from './rule.ts';

/** A rule that fired. `overruled` where a nearer lead-in or heading already says how to read the sentence. */
export type Firing = Readonly<{
  rule: Rule;
  words: string;
  where: Reason['where'];
  distance: number;
  overruled: boolean;
}>;

const onActors = new Set(['commissioner', 'force', 'partners', 'joint', 'unclear']);

/** Every rule that speaks on a sentence, in the order of the registry. */
export function fire(reading: Reading): Firing[] {
  const firings = rules.flatMap((rule) =>
    rule
      .match(reading)
      .map((hit) => ({ rule, words: hit.words, where: hit.where, distance: hit.distance ?? 0 })),
  );
  const framed = firings.filter(({ where }) => where === 'lead-in' || where === 'heading');
  const nearest = (ofActors: boolean) =>
    Math.min(
      ...framed.filter(({ rule }) => onActors.has(rule.says) === ofActors).map(({ distance }) => distance),
    );
  const reading0 = nearest(false);
  const actor0 = nearest(true);
  return firings.map((firing) => ({
    ...firing,
    overruled: firing.distance > (onActors.has(firing.rule.says) ? actor0 : reading0),
  }));
}

/** Whether a firing is of a lead-in, column header or heading. */
export function isFramed(firing: Firing): boolean {
  return firing.where === 'lead-in' || firing.where === 'heading';
}
