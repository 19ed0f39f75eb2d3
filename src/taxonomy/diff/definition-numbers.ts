import type { Decision, JudgedDecision } from '../../model/index.ts';
import { definitionHash } from '../definition-hash.ts';
import type { Indexed } from './category-index.ts';

type Sides = Readonly<{ older: ReadonlyMap<string, Indexed>; newer: ReadonlyMap<string, Indexed> }>;

/**
 * Numbers the definitions that each code has had: those that decisions were made under, by the first day of one, then
 * the older taxonomy's and the newer's. Gives for a decision the number of its own and of the one in force.
 */
export function numberDefinitions(
  decisions: readonly Decision[],
  { older, newer }: Sides,
): (decision: Decision) => Pick<JudgedDecision, 'madeUnder' | 'now'> {
  const inOrder = decisions.toSorted((a, b) => order(a.date, b.date) || order(a.definition, b.definition));
  const hashOf = (side: ReadonlyMap<string, Indexed>, code: string): string[] => {
    const found = side.get(code);
    return found === undefined ? [] : [definitionHash(found.category)];
  };
  const known = new Map(
    [...Map.groupBy(inOrder, ({ code }) => code)].map(([code, own]) => {
      const hashes = [
        ...own.map(({ definition }) => definition),
        ...hashOf(older, code),
        ...hashOf(newer, code),
      ];
      return [code, [...new Set(hashes)]];
    }),
  );
  return ({ code, definition }) => {
    const hashes = known.get(code)!;
    const [current] = hashOf(newer, code);
    return {
      madeUnder: hashes.indexOf(definition) + 1,
      now: current === undefined ? null : hashes.indexOf(current) + 1,
    };
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
