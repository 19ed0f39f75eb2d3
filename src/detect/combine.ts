import type { Detection, Kind } from '../model/index.ts';
import { attributeFeatures } from './attributes.ts';
import { featuresOf } from './features.ts';
import type { Firing } from './fire.ts';
import { chances, type LinearModel } from './linear.ts';
import type { Reading } from './reading.ts';
import { reasonsOf } from './reasons.ts';
import type { Weights } from './weights.ts';

/** The verdict on one sentence. */
export function combine(reading: Reading, firings: readonly Firing[], weights: Weights): Detection {
  const features = featuresOf(reading, firings);
  const attributes = attributeFeatures(reading, firings);
  const each = chances(weights.kind, features);
  const score = Math.round(each[weights.kind.classes.indexOf('commitment')]! * 1000) / 1000;
  const outside = reading.sentence.blockKind === 'furniture' || reading.sentence.blockKind === 'contents';
  return {
    kind: outside ? 'context' : kindOf(each, weights),
    score: outside ? 0 : score,
    uncertain: !outside && score >= weights.band.low && score < weights.band.high,
    strength: likeliest(weights.strength, attributes),
    actor: likeliest(weights.actor, attributes),
    measurable: likeliest(weights.measurable, attributes) === 'true',
    reasons: reasonsOf(firings, features, attributes, weights),
  };
}

function likeliest<Class extends string>(model: LinearModel<Class>, features: readonly string[]): Class {
  const each = chances(model, features);
  return model.classes[each.indexOf(Math.max(...each))]!;
}

/** A commitment from the band's deciding score up, else the likeliest of the other kinds. */
function kindOf(each: readonly number[], weights: Weights): Kind {
  const { classes } = weights.kind;
  const at = classes.indexOf('commitment');
  if (each[at]! >= weights.band.decide) return 'commitment';
  const rest = each.map((chance, index) => (index === at ? -1 : chance));
  return classes[rest.indexOf(Math.max(...rest))]!;
}
