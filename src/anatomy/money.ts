import type { MoneyValue } from '../model/index.ts';
import { type Found, findAll } from './found.ts';
import { numberSource, readNumber } from './numbers.ts';

const sum = new RegExp(
  `(?:\\b(?<least>up to|at least|more than|over|nearly|almost|around|about|some|a further|an (?:extra|additional)|another) )?£\\s?(?<amount>\\d(?:,?\\d){0,14}(?:\\.\\d+)?)\\s?(?<size>million|billion|thousand|bn|mn|m|k)?(?![\\w.]\\d|\\w)(?: (?:in )?(?:total )?(?:(?:a|per|each|every) (?<per>[a-z]+)|(?<yearly>annually|a year|yearly|p\\.?a\\.?)(?!\\w)))?(?:,? over (?:the )?(?:next |coming |first )?(?<number>${numberSource}) (?<unit>year|month)s?)?`,
  'gi',
);
const threshold = /\b(?:above|below|under|exceeding|less than|from) $/i;

/**
 * Sums in pounds with what they are paid for and over what time: "£1.5m", "£250,000 a year", "£3 million over three
 * years". A sum that only marks a threshold ("grants above £20,000") is none that is put in.
 */
export function findMoney(text: string): Found<MoneyValue>[] {
  if (!text.includes('£')) return [];
  return findAll(text, sum, (match) => {
    if (threshold.test(text.slice(Math.max(0, match.index - 12), match.index))) return null;
    const { amount, size, per, yearly, number, unit } = match.groups!;
    const read = readNumber(`${amount}${size ? ` ${size}` : ''}`);
    if (read === null) return null;
    const over = number === undefined ? null : readNumber(number);
    const each = yearly === undefined ? per : 'year';
    return {
      start: match.index,
      end: match.index + match[0].length,
      value: {
        kind: 'money',
        amount: read,
        ...(each === undefined ? {} : { per: each.toLowerCase() }),
        ...(over === null || over > 999 ? {} : { over: `P${over}${unit!.charAt(0).toUpperCase()}` }),
      },
    };
  });
}
