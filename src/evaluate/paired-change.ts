import type { Interval } from '../model/index.ts';
import { randomFrom } from '../text/index.ts';
import { figureKinds } from './figures.ts';
import { middle } from './intervals.ts';
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
 * How figures change between two readings of the same units. `figures` names the measure whose counts each is made of. The interval is by the paired percentile bootstrap (Efron
 * 1979) over documents: a thousand times as many documents as there are, drawn with replacement, each with both of its
 * readings; the difference of the figure of each draw, from the 2.5th to the 97.5th of a hundred. Null under three documents.
 */
export function pairedChanges(
  before: readonly Reading[],
  after: readonly Reading[],
  figures: Readonly<Record<string, string>>,
): PairedChange[] {
  const [old, next] = [byDocument(before), byDocument(after)];
  const pairs = [...old].map(([document, tally]) => [tally, next.get(document) ?? {}] as const);
  const [oldAll, nextAll] = [sumTallies([...old.values()]), sumTallies([...next.values()])];
  const kinds = figureKinds.flatMap((kind): Kind[] => {
    const measure = figures[kind.id];
    return measure === undefined ? [] : [{ ...kind, measure }];
  });
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

type Kind = (typeof figureKinds)[number] & Readonly<{ measure: string }>;

/** By figure, its change in each draw. */
function drawn(
  pairs: readonly (readonly [Tally, Tally])[],
  kinds: readonly Kind[],
  oldAll: Tally,
  nextAll: Tally,
): Map<string, number[]> {
  const next = randomFrom(seed);
  const chosen = Array.from({ length: draws }, () => pairs.map(() => Math.floor(next() * pairs.length)));
  return new Map(
    kinds.map((kind) => {
      const old = summer(
        pairs.map(([one]) => one),
        kind.measure,
      );
      const later = summer(
        pairs.map(([, other]) => other),
        kind.measure,
      );
      const [oldFull, nextFull] = [oldAll, nextAll].map((tally) => summer([tally], kind.measure)([0]));
      const changes = chosen.flatMap((numbers) => {
        const [from, to] = [kind.value(old(numbers), oldFull!), kind.value(later(numbers), nextFull!)];
        return from === null || to === null ? [] : [to - from];
      });
      return [kind.id, changes];
    }),
  );
}

/**
 * Sums the counts of one measure over tallies given by their numbers. A figure reads every name of the tally it is made of,
 * so that names of other measures would cost most of the time.
 */
function summer(tallies: readonly Tally[], measure: string): (chosen: readonly number[]) => Tally {
  const all = new Set(tallies.flatMap((tally) => Object.keys(tally)));
  const names = [...all].filter((name) => name.startsWith(`${measure}:`));
  const rows = tallies.map((tally) => names.map((name) => tally[name] ?? 0));
  return (chosen) => {
    const sums = names.map(() => 0);
    for (const number of chosen) {
      const row = rows[number]!;
      for (let at = 0; at < row.length; at += 1) sums[at]! += row[at]!;
    }
    return Object.fromEntries(names.map((name, at) => [name, sums[at]!]));
  };
}
