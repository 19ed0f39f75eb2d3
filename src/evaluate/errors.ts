import type { Disagreement, ErrorGroup, ErrorList } from '../model/index.ts';
import { attributeErrors, kindErrors } from './class-errors.ts';
import { codeErrors } from './code-errors.ts';
import type { Grounds } from './disagreement.ts';
import type { Reading } from './predict.ts';

/**
 * All disagreements of units that were found, by the rule or term at fault, worst group and worst case first; and how
 * many were near misses, by cause. A group's weight is the sum of its cases'.
 */
export function errors(readings: readonly Reading[], grounds: Grounds = {}): ErrorList {
  const faulty = readings
    .filter((reading) => reading.sentences.length > 0)
    .flatMap((reading) => [
      ...kindErrors(reading, grounds),
      ...codeErrors(reading, grounds),
      ...attributeErrors(reading, grounds),
    ]);
  const groups = [...Map.groupBy(faulty, ({ fault, error }) => `${error.about}\n${fault}`).values()].map(
    (group): ErrorGroup => {
      const cases = group.map(({ error }) => error).sort((a, b) => b.weight - a.weight);
      const weight = cases.reduce((sum, error) => sum + error.weight, 0);
      return { fault: group[0]!.fault, about: cases[0]!.about, weight, cases };
    },
  );
  return {
    groups: groups.sort((a, b) => b.weight - a.weight || (a.fault < b.fault ? -1 : 1)),
    nearMisses: nearMissesOf(faulty.map(({ error }) => error)),
  };
}

function nearMissesOf(all: readonly Disagreement[]): ErrorList['nearMisses'] {
  const near = all.flatMap(({ about, near: cause }) => (cause === null ? [] : [{ about, cause }]));
  return [...Map.groupBy(near, ({ about, cause }) => `${about}\n${cause}`).values()]
    .map((group) => ({ ...group[0]!, cases: group.length }))
    .sort((a, b) => b.cases - a.cases || (a.cause < b.cause ? -1 : 1));
}
