import type { Interval } from '../model/index.ts';
import { figureKinds } from './figures.ts';
import { middle, randomFrom } from './intervals.ts';
import type { Reading } from './predict.ts';
import { sumTallies, type Tally, tallyOf } from './tally.ts';

/** A figure before and after a change, and by how much it changes with a 95% interval. */
export type PairedChange = Readonly<{
  figure: string;
  label: string;
  before: number | null;
  after: number | null;
  change: number | null;
  interval: Interval;
}>;

const draws = 1000;
const leastDocuments = 3;
const seed = 20_201_001;

/**
 * How figures change between two readings of the same units. The interval is by the paired percentile bootstrap (Efron
 * 1979) over documents: a thousand times as many documents as there are, drawn with replacement, each with both of its
 * readings; the difference of the figure of each draw, from the 2.5th to the 97.5th of a hundred. Null under three documents.
 */
export function pairedChanges(
  before: readonly Reading[],
  after: readonly Reading[],
  figures: readonly string[],
): PairedChange[] {
  const [old, next] = [byDocument(before), byDocument(after)];
  const pairs = [...old].map(([document, tally]) => [tally, next.get(document) ?? {}] as const);
  const [oldAll, nextAll] = [sumTallies([...old.values()]), sumTallies([...next.values()])];
  const kinds = figureKinds.filter(({ id }) => figures.includes(id));
  const isSame = pairs.every(([one, other]) => JSON.stringify(one) === JSON.stringify(other));
  const changes = isSame || pairs.length < leastDocuments ? null : drawn(pairs, kinds, oldAll, nextAll);
  return kinds.map((kind) => {
    const [from, to] = [kind.value(oldAll, oldAll), kind.value(nextAll, nextAll)];
    const change = from === null || to === null ? null : to - from;
    const same = isSame && change !== null ? { low: 0, high: 0 } : null;
    const interval = changes === null ? same : middle(changes.get(kind.id)!);
    return { figure: kind.id, label: kind.label, before: from, after: to, change, interval };
  });
}

function byDocument(readings: readonly Reading[]): Map<string, Tally> {
  return new Map(
    [...Map.groupBy(readings, ({ unit }) => unit.document)].map(([document, own]) => [
      document,
      tallyOf(own),
    ]),
  );
}

type Kind = (typeof figureKinds)[number];

/** By figure, its change in each draw. */
function drawn(
  pairs: readonly (readonly [Tally, Tally])[],
  kinds: readonly Kind[],
  oldAll: Tally,
  nextAll: Tally,
): Map<string, number[]> {
  const next = randomFrom(seed);
  const changes = new Map<string, number[]>(kinds.map(({ id }) => [id, []]));
  const [old, later] = [summer(pairs.map(([one]) => one)), summer(pairs.map(([, other]) => other))];
  for (let draw = 0; draw < draws; draw += 1) {
    const chosen = pairs.map(() => Math.floor(next() * pairs.length));
    const [before, after] = [old(chosen), later(chosen)];
    for (const kind of kinds) {
      const [from, to] = [kind.value(before, oldAll), kind.value(after, nextAll)];
      if (from !== null && to !== null) changes.get(kind.id)!.push(to - from);
    }
  }
  return changes;
}

/** Sums tallies by their numbers, as `sumTallies` would; fast enough for a thousand draws of a hundred documents. */
function summer(tallies: readonly Tally[]): (chosen: readonly number[]) => Tally {
  const names = [...new Set(tallies.flatMap((tally) => Object.keys(tally)))];
  const rows = tallies.map((tally) => names.map((name) => tally[name] ?? 0));
  return (chosen) => {
    const sums = names.map(() => 0);
    for (const number of chosen)
      rows[number]!.forEach((count, at) => {
        sums[at]! += count;
      });
    return Object.fromEntries(names.map((name, at) => [name, sums[at]!]));
  };
}
