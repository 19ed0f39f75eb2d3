/** What each reader said of one unit, by reader; null where a reader did not judge it. */
export type Unit = readonly (string | null)[];

/** Units that say the same, how many there are, and the share of pairs of readings that agree (0 where there is no pair). */
export type Counted = Readonly<{ values: readonly string[]; agreement: number; times: number }>;

/** Units by what they say: few patterns stand for many units, which makes a thousand draws quick. */
export function countUnits(units: readonly Unit[]): Counted[] {
  const groups = Map.groupBy(units, (unit) => JSON.stringify(unit));
  return [...groups.values()].map((own) => {
    const values = valuesOf(own[0]!);
    return { values, agreement: values.length < 2 ? 0 : agreementOn(values), times: own.length };
  });
}

export const valuesOf = (unit: Unit): readonly string[] => unit.filter((value) => value !== null);

/** Those that at least two readers judged. */
export const pairable = (counted: readonly Counted[]): readonly Counted[] =>
  counted.filter(({ values, times }) => values.length >= 2 && times > 0);

/** How often each value stands in a unit. */
export function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Of all pairs of readings of a unit, the share that say the same. */
function agreementOn(values: readonly string[]): number {
  let same = 0;
  for (const count of countsOf(values).values()) same += count * (count - 1);
  return same / (values.length * (values.length - 1));
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
