import { bareText } from '../../../src/text/index.ts';
import type { Gold, GoldSentence, GoldText } from './gold.ts';

/** What a tool made of a file: its text and, where it says so, headings and list items. */
export type Reading = Readonly<{
  text: string;
  headings: readonly string[] | null;
  items: readonly string[] | null;
}>;

/** Counts that can be added up over files. */
export type Counts = Readonly<{
  sentences: number;
  whole: number;
  pairs: number;
  ordered: number;
  neighbours: number;
  adjacent: number;
  furniture: number;
  left: number;
  headings: Tally | null;
  items: Tally | null;
  /** Headings that stand nowhere in the text: taken for running heads, or lost. */
  titlesLost: number;
}>;
export type Tally = Readonly<{ right: number; wrong: number; missed: number }>;
type Compare = (wanted: readonly string[], found: readonly string[]) => Tally;

/**
 * Scores one reading.
 * - whole: the exact sentence is part of the text, white space collapsed.
 * - order: of all pairs of sentences of one text that begin on one page and are found, those in the right order
 *   (Kendall's count of concordant pairs).
 * - next: of all pairs of sentences that follow one another in a text, those found so, with nothing between them but
 *   whole other texts (boxes); a sentence that is not found spoils its pairs.
 */
export function scoreReading(gold: Gold, reading: Reading, compare: Compare = tally): Counts {
  const text = collapse(reading.text);
  const bare = bareText(reading.text);
  const sought = gold.sentences.filter(({ text: one }) => bareText(one).length >= probe);
  const places = sought.map(({ text: one }) => placeOf(bare, bareText(one)));
  return {
    sentences: gold.sentences.length,
    whole: gold.sentences.filter((one) => text.includes(collapse(one.text))).length,
    ...pairsInOrder(sought, places),
    ...neighboursInOrder(sought, places),
    ...furnitureLeft(gold, reading),
    headings: compareKind(gold.headings, reading.headings, compare),
    items: compareKind(gold.items, reading.items, compare),
    titlesLost: gold.headings.filter((one) => !bare.includes(bareText(one.text))).length,
  };
}

/** Null where the tool does not say, or the truth names none in the whole file. */
function compareKind(
  wanted: readonly GoldText[],
  found: readonly string[] | null,
  compare: Compare,
): Tally | null {
  if (found === null || wanted.length === 0) return null;
  return compare(
    wanted.map((one) => one.text),
    found,
  );
}

const probe = 18;

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Where a sentence stands: its first stretch of letters that the text holds once; -1 where none is found. */
function placeOf(text: string, sentence: string): number {
  for (const length of [probe * 2, probe]) {
    for (let at = 0; at + length <= sentence.length; at += 6) {
      const piece = sentence.slice(at, at + length);
      const found = text.indexOf(piece);
      if (found >= 0 && text.indexOf(piece, found + 1) < 0) return found - at;
    }
  }
  return -1;
}

function pairsInOrder(sentences: readonly GoldSentence[], places: readonly number[]) {
  let [pairs, ordered] = [0, 0];
  sentences.forEach((one, i) => {
    for (let j = i + 1; j < sentences.length && sentences[j]!.page <= one.page; j += 1) {
      if (sentences[j]!.page !== one.page || sentences[j]!.thread !== one.thread) continue;
      if (places[i]! < 0 || places[j]! < 0) continue;
      pairs += 1;
      if (places[i]! < places[j]!) ordered += 1;
    }
  });
  return { pairs, ordered };
}

function neighboursInOrder(sentences: readonly GoldSentence[], places: readonly number[]) {
  const threads = new Map<string, number[]>();
  sentences.forEach((one, i) => {
    threads.set(one.thread, [...(threads.get(one.thread) ?? []), i]);
  });
  const read = sentences.map((_, i) => i).filter((i) => places[i]! >= 0);
  read.sort((a, b) => places[a]! - places[b]!);
  const rank = new Map(read.map((i, at) => [i, at]));
  let [neighbours, adjacent] = [0, 0];
  for (const members of threads.values()) {
    for (let k = 1; k < members.length; k += 1) {
      neighbours += 1;
      const [a, b] = [rank.get(members[k - 1]!), rank.get(members[k]!)];
      if (a === undefined || b === undefined || b < a) continue;
      const between = read.slice(a + 1, b);
      const others = new Set(between.map((i) => sentences[i]!.thread));
      const inside = (thread: string) =>
        (threads.get(thread) ?? []).every((i) => {
          const at = rank.get(i);
          return at === undefined || (at > a && at < b);
        });
      if ([...others].every((thread) => thread !== sentences[members[k]!]!.thread && inside(thread)))
        adjacent += 1;
    }
  }
  return { neighbours, adjacent };
}

/** Lines of the text that hold a running head, less those that the headings account for. */
function furnitureLeft(gold: Gold, reading: Reading): { furniture: number; left: number } {
  const lines = reading.text.split('\n').map(collapse);
  let left = 0;
  const texts = new Set(gold.furniture.map((one) => one.text));
  for (const text of texts) {
    const given = gold.furniture.filter((one) => one.text === text).length;
    const isShort = text.length < 12;
    const isSame = (line: string) => (isShort ? line === text : line.includes(text));
    const own = gold.headings.filter((one) => isSame(one.text)).length;
    // Longer heads that hold this one are counted for themselves.
    const longer = [...texts].filter((other) => other !== text && other.includes(text) && !isShort);
    const found = lines.filter(
      (line) => isSame(line) && !longer.some((other) => line.includes(other)),
    ).length;
    left += Math.min(given, Math.max(0, found - own));
  }
  return { furniture: gold.furniture.length, left };
}

/** Texts found as they are, each as often as it is wanted. */
export function tally(wanted: readonly string[], found: readonly string[]): Tally {
  const spare = new Map<string, number>();
  for (const one of found) spare.set(bareText(one), (spare.get(bareText(one)) ?? 0) + 1);
  let right = 0;
  for (const one of wanted) {
    const count = spare.get(bareText(one)) ?? 0;
    if (count === 0) continue;
    spare.set(bareText(one), count - 1);
    right += 1;
  }
  return { right, wrong: found.length - right, missed: wanted.length - right };
}

/** As `tally`, where the truth may cut a text in two or have it as part of another, as structure trees do. */
export function tallyParts(wanted: readonly string[], found: readonly string[]): Tally {
  const bared = (texts: readonly string[]) => texts.map(bareText).filter((one) => one !== '');
  const [theirs, ours] = [bared(wanted), bared(found)];
  const same = (a: string, b: string) => {
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    return long.includes(short) && (short.length >= 12 || short.length * 2 >= long.length);
  };
  const missed = theirs.filter((one) => !ours.some((other) => same(one, other))).length;
  const wrong = ours.filter((one) => !theirs.some((other) => same(one, other))).length;
  return { right: theirs.length - missed, wrong, missed };
}

/** Adds counts up; what only some tools say stays null where none says it. */
export function addCounts(all: readonly Counts[]): Counts {
  const sum = (of: (one: Counts) => number) => all.reduce((total, one) => total + of(one), 0);
  const tallies = (of: (one: Counts) => Tally | null): Tally | null => {
    const given = all.map(of).filter((one) => one !== null);
    if (given.length === 0) return null;
    const add = (key: keyof Tally) => given.reduce((total, one) => total + one[key], 0);
    return { right: add('right'), wrong: add('wrong'), missed: add('missed') };
  };
  return {
    sentences: sum((one) => one.sentences),
    whole: sum((one) => one.whole),
    pairs: sum((one) => one.pairs),
    ordered: sum((one) => one.ordered),
    neighbours: sum((one) => one.neighbours),
    adjacent: sum((one) => one.adjacent),
    furniture: sum((one) => one.furniture),
    left: sum((one) => one.left),
    titlesLost: sum((one) => one.titlesLost),
    headings: tallies((one) => one.headings),
    items: tallies((one) => one.items),
  };
}

/** Shares for people and for JSON; null where there is nothing to share. */
export function sharesOf(counts: Counts) {
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  const f1 = (one: Tally | null) =>
    one === null ? null : share(2 * one.right, 2 * one.right + one.wrong + one.missed);
  return {
    order: share(counts.ordered, counts.pairs),
    next: share(counts.adjacent, counts.neighbours),
    whole: share(counts.whole, counts.sentences),
    headings: f1(counts.headings),
    items: f1(counts.items),
    headsLeft: share(counts.left, counts.furniture),
    titlesLost: counts.titlesLost,
    sentences: counts.sentences,
  };
}
