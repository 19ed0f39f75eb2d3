import type { Actor, Detection, Kind, Reason, Strength } from '../model/index.ts';
import { featuresOf, firingFeature } from './features.ts';
import type { Firing } from './fire.ts';
import { chances, type LinearModel } from './linear.ts';
import type { Reading } from './reading.ts';
import type { Weights } from './weights.ts';

const round = (value: number): number => Math.round(value * 1000) / 1000;

function likeliest<Class extends string>(model: LinearModel<Class>, features: readonly string[]): Class {
  const each = chances(model, features);
  return model.classes[each.indexOf(Math.max(...each))]!;
}

/** Weight of a firing for its own class against the mean of the others, in log-odds; 0 where it was overruled. */
function weightOf(firing: Firing, weights: Weights): number {
  if (firing.overruled) return 0;
  const models: readonly LinearModel[] = [weights.kind, weights.strength, weights.actor, weights.measurable];
  const says = firing.rule.says === 'measurable' ? 'true' : firing.rule.says;
  const model = models.find(({ classes }) => classes.includes(says))!;
  const row = Object.hasOwn(model.weights, firingFeature(firing))
    ? model.weights[firingFeature(firing)]!
    : [];
  const own = row[model.classes.indexOf(says)] ?? 0;
  const others = row.filter((_, at) => model.classes[at] !== says);
  return round(own - others.reduce((sum, value) => sum + value, 0) / Math.max(1, others.length));
}

/** What the firings say, heaviest first. */
export function reasonsOf(firings: readonly Firing[], weights: Weights): Reason[] {
  return firings
    .map((firing) => ({
      rule: firing.rule.id,
      says: firing.rule.says,
      words: firing.words,
      where: firing.where,
      weight: weightOf(firing, weights),
    }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** The verdict on one sentence. */
export function combine(reading: Reading, firings: readonly Firing[], weights: Weights): Detection {
  const features = featuresOf(reading, firings);
  const each = chances(weights.kind, features);
  const score = each[weights.kind.classes.indexOf('commitment')]!;
  const outside = reading.sentence.blockKind === 'furniture' || reading.sentence.blockKind === 'contents';
  return {
    kind: outside ? 'context' : kindOf(each, weights),
    score: outside ? 0 : round(score),
    uncertain: !outside && score >= weights.band.low && score < weights.band.high,
    strength: likeliest<Strength>(weights.strength, features),
    actor: likeliest<Actor>(weights.actor, features),
    measurable: likeliest(weights.measurable, features) === 'true',
    reasons: reasonsOf(firings, weights),
  };
}

function kindOf(each: readonly number[], weights: Weights): Kind {
  const { classes } = weights.kind;
  const at = classes.indexOf('commitment');
  if (each[at]! >= weights.band.decide) return 'commitment';
  const rest = each.map((chance, index) => (index === at ? -1 : chance));
  return classes[rest.indexOf(Math.max(...rest))]!;
}
