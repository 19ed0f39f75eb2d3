import { type Reason, strengths } from '../model/index.ts';
import type { Firing } from './fire.ts';
import type { LinearModel } from './linear.ts';
import { kindOfSays } from './prior.ts';
import type { Weights } from './weights.ts';

/** What the firings say and how much each counts, heaviest first. */
export function reasonsOf(
  firings: readonly Firing[],
  features: readonly string[],
  attributes: readonly string[],
  weights: Weights,
): Reason[] {
  const kind = byOwner(features);
  const attribute = byOwner(attributes);
  return firings
    .map((firing) => ({
      rule: firing.rule.id,
      says: firing.rule.says,
      words: firing.words,
      where: firing.where,
      weight: firing.overruled ? 0 : weightOf(firing, kind, attribute, weights),
    }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** Features by the rule that they come of: what stands before the first `|`, `@` or (for lines above) `:`. */
type Owned = ReadonlyMap<string, readonly string[]>;

function byOwner(features: readonly string[]): Owned {
  return Map.groupBy(
    features,
    (feature) => /^(?:under|above)(?=:)|^[a-z-]+(?=[|@]|$)/.exec(feature)?.[0] ?? '',
  );
}

/**
 * The log-odds that a firing adds for what its rule says, against the mean of the other classes: its own weight and
 * that of every pairing it takes part in. Negative where the labels speak against the rule.
 */
function weightOf({ rule, distance }: Firing, kind: Owned, attributes: Owned, weights: Weights): number {
  const { id, says } = rule;
  const framed = distance !== null;
  const spoken = kindOfSays(says);
  const isStrength = (strengths as readonly string[]).includes(says);
  if (spoken !== null && (framed || !isStrength))
    return sum(weights.kind, [...(kind.get(id) ?? []), ...(framed ? (kind.get('under') ?? []) : [])], spoken);
  const own = attributes.get(id) ?? [];
  if (says === 'measurable') return sum(weights.measurable, own, 'true');
  if (isStrength) return sum(weights.strength, own, says);
  return sum(weights.actor, [...own, ...(framed ? (attributes.get('above') ?? []) : [])], says);
}

function sum(model: LinearModel, features: readonly string[], label: string): number {
  const own = model.classes.indexOf(label);
  const total = features.reduce((odds, feature) => {
    const row = Object.hasOwn(model.weights, feature) ? model.weights[feature]! : [];
    const mine = row[own] ?? 0;
    const others = row.reduce((total, weight) => total + weight, 0) - mine;
    return odds + mine - others / Math.max(1, row.length - 1);
  }, 0);
  return Math.round(total * 100) / 100;
}
