import { type Group, isBareItem, isSame } from './group.ts';
import { byText } from './order.ts';
import type { Printing } from './printing.ts';
import { leastInCommon } from './similar.ts';

/** Most groups a printing is held against: real plans stay far below, and hostile text cannot cost its square. */
const mostLookedAt = 100;

/** Finds the group a printing belongs to without looking at every group. */
export type GroupIndex = Readonly<{
  add(group: Group): void;
  /** Remembers where a printing went, so that its like are found at once. */
  note(printing: Printing, group: Group): void;
  find(printing: Printing): Group | undefined;
}>;

/**
 * An index of groups by the words they share and by equal wording. A near-equal group shares at least one of the
 * printing's rarest words (prefix filtering: Bayardo, Ma and Srikant, "Scaling up all pairs similarity search",
 * 2007), so that few groups are looked at. `rarity` says in how many printings a word stands.
 */
export function makeGroupIndex(rarity: ReadonlyMap<string, number>): GroupIndex {
  const [byWord, byWording] = [new Map<string, Group[]>(), new Map<string, Group[]>()];
  const note = (printing: Printing, group: Group) => {
    push(byWording, printing.folded, group);
    if (isBareItem(printing)) push(byWording, bareKey(printing), group);
  };
  function* candidates(printing: Printing): Generator<Group> {
    if (isBareItem(printing)) yield* first(byWording.get(bareKey(printing)));
    yield* first(byWording.get(printing.folded));
    for (const word of rarest(printing.words, rarity)) yield* byWord.get(word) ?? [];
  }
  return {
    note,
    add(group) {
      note(group.leader, group);
      for (const word of group.leader.words) push(byWord, word, group);
    },
    find(printing) {
      const seen = new Set<Group>();
      for (const group of candidates(printing)) {
        if (seen.has(group)) continue;
        if (seen.size === mostLookedAt) return undefined;
        seen.add(group);
        if (isSame(printing, group)) return group;
      }
      return undefined;
    },
  };
}

/** Of equal wording, too, few can differ in kind or lead-in but in hostile text. */
function first(groups: readonly Group[] | undefined): readonly Group[] {
  return groups?.slice(0, mostLookedAt / 2) ?? [];
}

function push(index: Map<string, Group[]>, key: string, group: Group): void {
  const held = index.get(key);
  if (!held) index.set(key, [group]);
  else if (held.at(-1) !== group) held.push(group);
}

/** A bare item's wording with the lead-in that completes it; any other's wording. */
function bareKey(printing: Printing): string {
  return isBareItem(printing) ? `${printing.folded}\n${printing.leadIn}` : printing.folded;
}

/** As many of the rarest words as a near-equal set cannot lack altogether. */
function rarest(words: ReadonlySet<string>, rarity: ReadonlyMap<string, number>): string[] {
  const ordered = [...words].sort((a, b) => rarity.get(a)! - rarity.get(b)! || byText(a, b));
  return ordered.slice(0, words.size - leastInCommon(words.size) + 1);
}
