import type { Analysis, ReadSentence } from '../model/index.ts';
import { foldText } from '../text/index.ts';
import { contentWords } from './content-words.ts';
import { byText } from './order.ts';
import { leastInCommon, likeness } from './similar.ts';

/** One printing of something: the sentence and where its document stands among the edition's files. */
export type Printing = Readonly<{
  sentence: ReadSentence;
  document: string;
  file: number;
  position: number;
  folded: string;
  leadIn: string;
  words: ReadonlySet<string>;
}>;

type Group = { leader: Printing; members: Printing[] };

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
    if (found) found.members.push(printing);
    else groups.push(addGroup(printing, index));
  }
  for (const printing of printings.filter((one) => !standsForItself(one))) {
    findGroup(printing, index, rarity)?.members.push(printing);
  }
  return groups.map((group) => group.members.sort(inReadingOrder));
}

/** Order of two printings in the edition. */
export function inReadingOrder(a: Printing, b: Printing): number {
  return a.file - b.file || a.position - b.position;
}

function printingsOf(analysis: Analysis, file: number): Printing[] {
  const printings: Printing[] = [];
  for (const [position, sentence] of analysis.sentences.entries()) {
    if (sentence.blockKind === 'furniture' || sentence.language !== 'en') continue;
    const folded = wordingOf(sentence);
    const leadIn = sentence.leadIn === null ? '' : foldText(sentence.leadIn);
    printings.push({
      sentence,
      document: analysis.id,
      file,
      position,
      folded,
      leadIn,
      words: contentWords(folded),
    });
  }
  return printings;
}

/** A line of the contents page without the page number it ends in. */
function wordingOf({ text, blockKind }: ReadSentence): string {
  const folded = foldText(text);
  return blockKind === 'contents' ? folded.replace(/[ .]*\d{1,3}$/, '') : folded;
}

function longestFirst(a: Printing, b: Printing): number {
  return (
    b.words.size - a.words.size ||
    b.folded.length - a.folded.length ||
    byText(a.folded, b.folded) ||
    byText(a.sentence.kind, b.sentence.kind) ||
    byText(a.leadIn, b.leadIn) ||
    inReadingOrder(a, b)
  );
}

/** A line of the contents page repeats a heading and is nothing said; untagged context is not compared. */
function standsForItself({ sentence }: Printing): boolean {
  if (sentence.blockKind === 'contents') return false;
  return sentence.kind !== 'context' || sentence.tags.length > 0 || sentence.uncertain;
}

function wordRarity(printings: readonly Printing[]): Map<string, number> {
  const rarity = new Map<string, number>();
  for (const { words } of printings) for (const word of words) rarity.set(word, (rarity.get(word) ?? 0) + 1);
  return rarity;
}

function addGroup(leader: Printing, index: Map<string, Group[]>): Group {
  const group = { leader, members: [leader] };
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

/** What was done is not what is undertaken, and a bare item under another lead-in is another undertaking. */
function mayJoin(printing: Printing, group: Group): boolean {
  const { sentence, leadIn, words } = printing;
  return group.members.every((member) => {
    const kinds = [member.sentence.kind, sentence.kind];
    if (kinds.includes('achievement') && (kinds.includes('commitment') || kinds.includes('priority')))
      return false;
    const bothUndertake = kinds[0] === 'commitment' && kinds[1] === 'commitment';
    const short = words.size < standsAlone && member.words.size < standsAlone;
    return !(bothUndertake && short && leadIn !== '' && member.leadIn !== '' && leadIn !== member.leadIn);
  });
}
