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
/**
 * Milliseconds of the processor in this thread, so that those that other programs take are not counted; of the clock
 * where the version of Node does not tell.
 */
const now: () => number =
  typeof process.threadCpuUsage === 'function'
    ? () => {
        const { user, system } = process.threadCpuUsage();
        return (user + system) / 1000;
      }
    : () => performance.now();

for (let at = from; at < terms.length; at += 1) {
  const { source, lines } = terms[at]!;
  memory.begun[0] = at;
  memory.times[at] = fastestOf(() => {
    const { match } = compileTerms([{ id: '', terms: [source] }]);
    for (const line of lines) match(line);
  });
}
memory.begun[0] = terms.length;

/** Several times where it is slow, for half a second at most: code that runs for the first time is no fault of a term. */
function fastestOf(work: () => void): number {
  const start = performance.now();
  let fastest = timeOf(work);
  for (let runs = 1; runs < 5 && fastest >= 20 && performance.now() - start < 500; runs += 1)
    fastest = Math.min(fastest, timeOf(work));
  return fastest;
}

function timeOf(work: () => void): number {
  const start = now();
  work();
  return now() - start;
}
