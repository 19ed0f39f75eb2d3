import type { Share, Statement, Step } from '../model/index.ts';

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A number with thousands separated: 12,345. */
export const figure = (value: number): string => numbers.format(value);

/** "1 undertaking", "3 undertakings". */
export const countOf = (value: number, noun: string): string =>
  `${figure(value)} ${noun}${value === 1 ? '' : 's'}`;

/** A share with both its counts, kept on one line: "5 of 9 (56%)"; no percentage where the whole is nothing. */
export function shareText({ part, whole, share }: Share): string {
  const counts = `${figure(part)}\u00a0of\u00a0${figure(whole)}`;
  return share === null ? counts : `${counts} (${Math.round(share * 100)}%)`;
}

/** Pages in the order they are printed, each once. */
export function pagesOf(statement: Statement): number[] {
  const pages = statement.places.flatMap((place) => (place.page === null ? [] : [place.page]));
  return [...new Set(pages)].sort((a, b) => a - b);
}

/** "p. 7", "p. 7, 9", "p. 7 and 4 more"; empty where there are no pages. */
export function pagesShort(pages: readonly number[]): string {
  if (pages.length === 0) return '';
  if (pages.length <= 2) return `p. ${pages.join(', ')}`;
  return `p. ${pages[0]} and ${pages.length - 1} more`;
}

/** A commitment that is firm or soft; a wish is none. */
export const isUndertaking = (statement: Statement): boolean =>
  statement.kind === 'commitment' && statement.strength !== 'aspiration';

/** The step that a statement by itself reaches. */
export function stepOf(statement: Statement): Step {
  if (statement.kind === 'priority') return 'priority';
  if (statement.kind !== 'commitment') return 'mentioned';
  if (statement.strength === 'aspiration') return 'wish';
  if (statement.strength === 'soft') return 'soft-undertaking';
  return statement.measurable ? 'firm-and-checkable' : 'firm-undertaking';
}
