import type { Share, Statement, Step } from '../model/index.ts';

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A number with thousands separated: 12,345. */
export const figure = (value: number): string => (isPlain(value) ? `${value}` : numbers.format(value));

/** Whether digits are all there is to it, as of nearly all: to format a number takes longer than to write a line. */
const isPlain = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000;

/** "1 undertaking", "3 undertakings". */
export const countOf = (value: number, noun: string): string =>
  `${figure(value)} ${noun}${value === 1 ? '' : 's'}`;

/** Fewest cases of which a percentage says anything; below it the two counts stand alone. */
const fewestForPercent = 10;

/** Whether a share is of enough cases to be given as a percentage or a bar. */
export const hasPercent = ({ whole, share }: Share): boolean => share !== null && whole >= fewestForPercent;

/** A share with both its counts, kept on one line: "12 of 20 (60%)"; no percentage of fewer than ten; "none" where there is nothing. */
export function shareText(of: Share): string {
  const { part, whole, share } = of;
  if (whole === 0) return 'none';
  const counts = `${figure(part)}\u00a0of\u00a0${figure(whole)}`;
  return share !== null && hasPercent(of) ? `${counts} (${Math.round(share * 100)}%)` : counts;
}

/** Pages in the order they are printed, each once. */
export function pagesOf(statement: Statement): number[] {
  const [first] = statement.places;
  // Nearly all are printed once.
  if (first && statement.places.length === 1) return first.page === null ? [] : [first.page];
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

/** A remark as a sentence: a capital first, a full stop last. */
export function sentenceText(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  return `${trimmed[0]!.toUpperCase()}${trimmed.slice(1)}${/[.!?]$/.test(trimmed) ? '' : '.'}`;
}
