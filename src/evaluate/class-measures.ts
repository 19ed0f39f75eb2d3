import type { ClassScore } from '../model/index.ts';
import { binaryScores, confusionScores, leastCases } from './statistics.ts';
import type { Tally } from './tally.ts';

/** The measures whose classes are listed one by one, with the way they are counted. */
export const classMeasures = [
  { measure: 'kind', scores: (tally: Tally) => confusionScores(tally, 'kind') },
  { measure: 'theme', scores: (tally: Tally) => binaryScores(tally, 'theme') },
  { measure: 'width', scores: (tally: Tally) => binaryScores(tally, 'width') },
  { measure: 'code', scores: (tally: Tally) => binaryScores(tally, 'code') },
  { measure: 'mention', scores: (tally: Tally) => binaryScores(tally, 'mention') },
  { measure: 'strength', scores: (tally: Tally) => confusionScores(tally, 'strength') },
  { measure: 'actor', scores: (tally: Tally) => confusionScores(tally, 'actor') },
] as const;

/** Labels with cases enough to be averaged; the others are listed only. */
export function averaged(scores: readonly ClassScore[]): Set<string> {
  return new Set(scores.filter((score) => score.cases >= leastCases).map((score) => score.label));
}
