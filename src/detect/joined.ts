const known = new Map<string, Map<string, string>>();

/**
 * Two parts of a name as one string, always the same one: names of features are made for every sentence from few
 * parts, and a string that was looked up before is found at once. For parts from closed lists only.
 */
export function joined(first: string, second: string): string {
  const seconds = known.get(first) ?? new Map<string, string>();
  if (seconds.size === 0) known.set(first, seconds);
  const found = seconds.get(second);
  if (found !== undefined) return found;
  const whole = first + second;
  seconds.set(second, whole);
  return whole;
}
