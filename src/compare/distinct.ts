import type { Analysis, ReadSentence } from '../model/index.ts';
import { byText } from './order.ts';
import { inReadingOrder, longestFirst, type Printing, printingsOf, standsForItself } from './printing.ts';
import { leastInCommon, likeness } from './similar.ts';

/** Printings of one thing; what its members forbid others is kept, so that joining looks at none of them. */
type Group = {
  leader: Printing;
  members: Printing[];
  kinds: Set<ReadSentence['kind']>;
  /** Lead-ins of the bare items among its commitments. */
  leadIns: Set<string>;
};

/** Items of fewer content words than this mean what their lead-in makes of them. */
const standsAlone = 4;

/**
 * Gathers all printings of the same thing: equal or near-equal wording in a summary, pull quote, heading or
 * foreword is one group. The outcome depends on the words only, not on the order of files or on how the
 * edition is split into them.
 */
export function distinctPrintings(analyses: readonly Analysis[]): Printing[][] {
  const printings = analyses.flatMap(printingsOf).sort(longestFirst);
  const rarity = wordRarity(printings);
  const index = new Map<string, Group[]>();
  const groups: Group[] = [];
  for (const printing of printings.filter(standsForItself)) {
    const found = findGroup(printing, index, rarity);
    if (found) join(printing, found);
    else groups.push(addGroup(printing, index));
  }
  for (const printing of printings.filter((one) => !standsForItself(one))) {
    const found = findGroup(printing, index, rarity);
    if (found) join(printing, found);
  }
  return groups.map((group) => group.members.sort(inReadingOrder));
}

function wordRarity(printings: readonly Printing[]): Map<string, number> {
  const rarity = new Map<string, number>();
  for (const { words } of printings) for (const word of words) rarity.set(word, (rarity.get(word) ?? 0) + 1);
  return rarity;
}

function addGroup(leader: Printing, index: Map<string, Group[]>): Group {
  const group: Group = { leader, members: [], kinds: new Set(), leadIns: new Set() };
  join(leader, group);
  for (const key of leader.words.size === 0 ? [leader.folded] : leader.words) {
    const held = index.get(key);
    if (held) held.push(group);
    else index.set(key, [group]);
  }
  return group;
}

/**
 * A near-equal group shares at least one of the printing's rarest words (prefix filtering: Bayardo, Ma and
 * Srikant, "Scaling up all pairs similarity search", 2007), so that few groups are looked at.
 */
function findGroup(
  printing: Printing,
  index: Map<string, Group[]>,
  rarity: Map<string, number>,
): Group | undefined {
  const size = printing.words.size;
  if (size === 0) return index.get(printing.folded)?.find((group) => mayJoin(printing, group));
  const rarest = [...printing.words].sort((a, b) => rarity.get(a)! - rarity.get(b)! || byText(a, b));
  const seen = new Set<Group>();
  for (const word of rarest.slice(0, size - leastInCommon(size) + 1)) {
    for (const group of index.get(word) ?? []) {
      if (seen.has(group)) continue;
      seen.add(group);
      if (isSame(printing, group)) return group;
    }
  }
  return undefined;
}

function isSame(printing: Printing, group: Group): boolean {
  const found = likeness(group.leader.words, printing.words);
  if (found === 'different' || !mayJoin(printing, group)) return false;
  return found !== 'alike' || sameSubject(group.leader.sentence, printing.sentence);
}

/** Parallel items ("officers in the rural team", "officers in the fraud team") differ in what they are about. */
function sameSubject(a: ReadSentence, b: ReadSentence): boolean {
  const codes = (sentence: ReadSentence) => [...new Set(sentence.tags.map((tag) => tag.code))].sort().join();
  return codes(a) === codes(b);
}

function join(printing: Printing, group: Group): void {
  group.members.push(printing);
  group.kinds.add(printing.sentence.kind);
  if (isBareItem(printing)) group.leadIns.add(printing.leadIn);
}

function isBareItem({ sentence, leadIn, words }: Printing): boolean {
  return sentence.kind === 'commitment' && leadIn !== '' && words.size < standsAlone;
}

/** What was done is not what is undertaken, and a bare item under another lead-in is another undertaking. */
function mayJoin(printing: Printing, { kinds, leadIns }: Group): boolean {
  const { kind } = printing.sentence;
  const looksAhead = kind === 'commitment' || kind === 'priority';
  if (looksAhead && kinds.has('achievement')) return false;
  if (kind === 'achievement' && (kinds.has('commitment') || kinds.has('priority'))) return false;
  return !isBareItem(printing) || leadIns.size === 0 || leadIns.has(printing.leadIn);
}
