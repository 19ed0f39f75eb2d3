import type { Detection, Sentence } from '../model/index.ts';
import { combine } from './combine.ts';
import { fire } from './fire.ts';
import { asItIs, type See } from './parts.ts';
import { readings } from './reading.ts';
import { committed, type Weights } from './weights.ts';

export { explainRules, type RuleExplanation } from './explain.ts';
export { type See, type Surroundings, seeing } from './parts.ts';
export { type Push, pushesOf } from './pushes.ts';
export { rules } from './registry.ts';
export type { Rule } from './rule.ts';
export { committed as committedWeights, type Weights } from './weights.ts';

/**
 * What each sentence of one document is, in the order given: kind, chance of being a commitment, strength,
 * actor, whether it can be measured, and the reasons. Sentences stand in reading order. Other weights and ways of
 * seeing are for measuring.
 */
export function detect(
  sentences: readonly Sentence[],
  weights: Weights = committed,
  see: See = asItIs,
): Detection[] {
  const detections: Detection[] = [];
  for (const reading of readings(sentences)) {
    const seen = see(reading);
    detections.push(combine(seen, fire(seen), weights));
  }
  return detections;
}
