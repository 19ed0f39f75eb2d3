/**
 * A date of a plan or a frame as YYYY-MM-DD. A year alone is read as the start of its financial year, 1 April,
 * when most plans begin.
 */
function fullDate(date: string): string {
  return /^\d{4}$/.test(date) ? `${date}-04-01` : date;
}

/** Negative where `a` is the earlier. */
export function compareDates(a: string, b: string): number {
  const [first, second] = [fullDate(a), fullDate(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** Whether `a` is surely before `b`: with a year alone, only an earlier year is. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
