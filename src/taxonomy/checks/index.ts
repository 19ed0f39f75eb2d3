import type { Check } from '../source.ts';
import { cycles } from './cycles.ts';
import { days } from './days.ts';
import { enoughExamples } from './enough-examples.ts';
import { readablePatterns } from './readable-patterns.ts';
import { repeatedTerms } from './repeated-terms.ts';
import { uniqueIds } from './unique-ids.ts';

/** Every check of a taxonomy's structure that holds although another file cannot be read, in the order their problems are shown. */
export const checks: readonly Check[] = [
  uniqueIds,
  cycles,
  readablePatterns,
  days,
  enoughExamples,
  repeatedTerms,
];
