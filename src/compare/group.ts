import type { ReadSentence } from '../model/index.ts';
import type { Printing } from './printing.ts';
import { likeness } from './similar.ts';

/** Printings of one thing; what its members forbid others is kept, so that joining looks at none of them. */
export type Group = {
  leader: Printing;
  members: Printing[];
  kinds: Set<ReadSentence['kind']>;
  /** Lead-ins of the bare items among its commitments. */
  leadIns: Set<string>;
};

/** Items of fewer content words than this mean what their lead-in makes of them. */
const standsAlone = 4;

/** A group of one, under the wording that leads it. */
export function groupOf(leader: Printing): Group {
  const group: Group = { leader, members: [], kinds: new Set(), leadIns: new Set() };
  join(leader, group);
  return group;
}

/** Adds a printing to a group that `isSame` found. */
export function join(printing: Printing, group: Group): void {
  group.members.push(printing);
  group.kinds.add(printing.sentence.kind);
  if (isBareItem(printing)) group.leadIns.add(printing.leadIn);
}

/** Whether a printing says what the group says. */
export function isSame(printing: Printing, group: Group): boolean {
  const found = likeness(group.leader.words, printing.words);
  if (found === 'different' || !mayJoin(printing, group)) return false;
  return found !== 'alike' || sameSubject(group.leader.sentence, printing.sentence);
}

/** A commitment of a few words that its lead-in completes. */
export function isBareItem({ sentence, leadIn, words }: Printing): boolean {
  return sentence.kind === 'commitment' && leadIn !== '' && words.size < standsAlone;
}

/** Parallel items ("officers in the rural team", "officers in the fraud team") differ in what they are about. */
function sameSubject(a: ReadSentence, b: ReadSentence): boolean {
  const codes = (sentence: ReadSentence) => [...new Set(sentence.tags.map((tag) => tag.code))].sort().join();
  return codes(a) === codes(b);
}

/** What was done is not what is undertaken, and a bare item under another lead-in is another undertaking. */
function mayJoin(printing: Printing, { kinds, leadIns }: Group): boolean {
  const { kind } = printing.sentence;
  const looksAhead = kind === 'commitment' || kind === 'priority';
  if (looksAhead && kinds.has('achievement')) return false;
  if (kind === 'achievement' && (kinds.has('commitment') || kinds.has('priority'))) return false;
  return !isBareItem(printing) || leadIns.size === 0 || leadIns.has(printing.leadIn);
}
