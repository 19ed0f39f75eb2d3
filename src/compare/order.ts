/** Order of two strings by code unit: the same on every machine, whatever its locale. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The values of a set, without repeats, in order. */
export function sorted(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(byText);
}
