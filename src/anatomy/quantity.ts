import type { QuantityUnit, QuantityValue } from '../model/index.ts';
import { type Found, type Stretch, stretchOfMatch } from './found.ts';

/** Sources of patterns for a length of time and for a share. */
export const timeSource = '(?:working |calendar )?(?:minute|hour|day|week|month|year)s?';
export const percentSource = '(?:%| per ?cent| percentage points?)';

/** The unit that words of these patterns name; a count of things for other words. */
export function unitOf(words: string | undefined): QuantityUnit {
  const text = words?.trim().toLowerCase() ?? '';
  if (/^(?:%|per)/.test(text)) return 'per-cent';
  const unit = /(minute|hour|day|week|month|year)s?$/.exec(text)?.[1];
  return unit === undefined ? 'count' : (`${unit}s` as QuantityUnit);
}

/** "Two officers in three towns" spreads some over others; "nine in ten letters" and "two residents in three" share. */
export function isSpread({ index, input, 0: words }: RegExpExecArray): boolean {
  const hasThings = / (?!in |out )[a-z'\u2019]+ (?:in|out of)(?: every)? /i.test(words);
  return hasThings && /^ [a-z]+s\b/i.test(input.slice(index + words.length, index + words.length + 30));
}

/** A quantity at a match, or at a stretch of its own. */
export function quantityAt(
  match: RegExpExecArray | Stretch,
  value: Omit<QuantityValue, 'kind'>,
): Found<QuantityValue> {
  const { start, end } = 'start' in match ? match : stretchOfMatch(match);
  return { start, end, value: { kind: 'quantity', ...value } };
}
