/** "a", "a and b", "a, b and c". */
export function inWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** "1 undertaking", "2 undertakings". */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** "All 5 plans", "Both plans". */
export const allPlans = (number: number): string => (number === 2 ? 'Both plans' : `All ${number} plans`);

/** "none", "1", "12": as a count stands in a sentence. */
export const countOrNone = (number: number): string => (number === 0 ? 'none' : `${number}`);
