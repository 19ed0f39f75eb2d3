import type { Analysis } from '../model/index.ts';
import { type Group, groupOf, join } from './group.ts';
import { makeGroupIndex } from './group-index.ts';
import { inReadingOrder, longestFirst, type Printing, printingsOf, standsForItself } from './printing.ts';

/**
 * Gathers all printings of the same thing: equal or near-equal wording in a summary, pull quote, heading or
 * foreword is one group. The outcome depends on the words only, not on the order of files or on how the
 * edition is split into them.
 */
export function distinctPrintings(analyses: readonly Analysis[]): Printing[][] {
  const printings = analyses.flatMap(printingsOf).sort(longestFirst);
  const index = makeGroupIndex(wordRarity(printings));
  const groups: Group[] = [];
  for (const printing of [...printings].sort(standingFirst)) {
    const found = index.find(printing);
    if (found) {
      join(printing, found);
      index.note(printing, found);
    } else if (standsForItself(printing)) {
      const group = groupOf(printing);
      index.add(group);
      groups.push(group);
    }
  }
  return groups.map((group) => group.members.sort(inReadingOrder));
}

/** What cannot be a statement of its own comes last, when all that it may repeat is known. */
function standingFirst(a: Printing, b: Printing): number {
  return Number(standsForItself(b)) - Number(standsForItself(a));
}

function wordRarity(printings: readonly Printing[]): Map<string, number> {
  const rarity = new Map<string, number>();
  for (const { words } of printings) for (const word of words) rarity.set(word, (rarity.get(word) ?? 0) + 1);
  return rarity;
}
