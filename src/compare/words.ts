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

/** "any of the 5 plans", "either plan". */
export const anyPlan = (number: number): string =>
  number === 2 ? 'either plan' : `any of the ${number} plans`;

/** "One of 4 plans", "3 of 4 plans", "None of 3 plans": some of the plans as a sentence begins with them, and the verb it takes. */
export function plansOf(part: number, whole: number, unread: string, one: string, more: string): string {
  const many = `${part === 0 ? 'None' : part === 1 ? 'One' : part} of ${whole} plans${unread}`;
  return `${many} ${part < 2 ? one : more}`;
}

/** "none", "1", "12": as a count stands in a sentence. */
export const countOrNone = (number: number): string => (number === 0 ? 'none' : `${number}`);
