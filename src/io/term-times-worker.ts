// Measures terms in a thread of its own, so that one that does not end can be ended. Times go into shared memory:
// what was measured is known although the thread is ended in the middle.
import { workerData } from 'node:worker_threads';
import { compileTerms } from '../tag/index.ts';
import type { TermToMeasure } from '../taxonomy/own-lines.ts';
import type { TimesMemory } from './term-times.ts';

const { terms, from, memory } = workerData as {
  terms: readonly TermToMeasure[];
  from: number;
  memory: TimesMemory;
};
for (let at = from; at < terms.length; at += 1) {
  const { source, lines } = terms[at]!;
  memory.begun[0] = at;
  memory.times[at] = fastestOf(() => {
    const { match } = compileTerms([{ id: '', terms: [source] }]);
    for (const line of lines) match(line);
  });
}
memory.begun[0] = terms.length;

/** Once more where it is slow: code that runs for the first time, or a busy machine, is no fault of a term. */
function fastestOf(work: () => void): number {
  const once = timeOf(work);
  return once < 20 ? once : Math.min(once, timeOf(work));
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
