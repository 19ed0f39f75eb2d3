/** A line of the table of figures: cells, and whether a bar was missed. */
export type Check = Readonly<{ missed: boolean; cells: readonly string[] }>;

/** A figure beside the bar it must reach, where it has one; `null` where it could not be measured. */
export function check(
  set: string,
  what: string,
  value: number | null,
  bar?: number,
  reached?: boolean,
): Check {
  const number = value === null ? 'not measured' : value.toFixed(value < 10 ? 2 : 0);
  const missed = reached === false;
  const verdict = bar === undefined || value === null ? '' : missed ? 'MISSED' : 'reached';
  return { missed, cells: [`${set}: ${what}`, number, bar === undefined ? '' : String(bar), verdict] };
}
