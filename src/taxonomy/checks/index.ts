import type { Check } from '../source.ts';
import { cycles } from './cycles.ts';
import { enoughExamples } from './enough-examples.ts';
import { readablePatterns } from './readable-patterns.ts';
import { repeatedTerms } from './repeated-terms.ts';
import { replacedBy } from './replaced-by.ts';
import { uniqueIds } from './unique-ids.ts';

/** Every check of a taxonomy's structure, in the order their problems are shown. */
export const checks: readonly Check[] = [
  uniqueIds,
  replacedBy,
  cycles,
  readablePatterns,
  enoughExamples,
  repeatedTerms,
];
