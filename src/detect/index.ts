import type { Detection, Sentence } from '../model/index.ts';
import { combine } from './combine.ts';
import { fire } from './fire.ts';
import { readings } from './reading.ts';
import { committed } from './weights.ts';

export { explainRules, type RuleExplanation } from './explain.ts';
export { rules } from './registry.ts';
export type { Rule } from './rule.ts';
export { committed as committedWeights } from './weights.ts';

/**
 * What each sentence of one document is, in the order given: kind, chance of being a commitment, strength,
 * actor, whether it can be measured, and the reasons. Sentences stand in reading order.
 */
export function detect(sentences: readonly Sentence[]): Detection[] {
  const detections: Detection[] = [];
  for (const reading of readings(sentences)) detections.push(combine(reading, fire(reading), committed));
  return detections;
}
