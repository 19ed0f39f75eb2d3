import type { Contact } from './find-contacts.ts';

type Group = Readonly<{ start: number; end: number }>;

/** What may stand between the groups of a number, at most three signs. */
const between = /^[ \u00a0()\u2010-\u2014-]{1,3}$/;
/** Most digits of a number with its country (ITU-T E.164), and fewest that are taken for one. */
const mostDigits = 15;
const fewestAbroad = 9;

/**
 * Telephone numbers as they are written in the United Kingdom: a nought, an area or service code of three digits or more with
 * it, and ten or eleven digits in all; or a plus and a country. Short numbers that anybody may call, such as 101, are none.
 */
export function telephoneNumbersIn(text: string): Contact[] {
  const groups = [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    start: index,
    end: index + digits.length,
  }));
  const found: Contact[] = [];
  for (let at = 0; at < groups.length; at++) {
    const last = lastOf(text, groups, at);
    if (last === null) continue;
    const sign = text.slice(0, groups[at]!.start).match(/(?:\+ ?\(?|\()$/)?.[0] ?? '';
    found.push({ start: groups[at]!.start - sign.length, end: groups[last]!.end, kind: 'telephone number' });
    at = last;
  }
  return found;
}

/** The last group of a number that begins with this one; null where none does. */
function lastOf(text: string, groups: readonly Group[], first: number): number | null {
  const { start, end } = groups[first]!;
  const before = text[start - 1] ?? ' ';
  const isAbroad = before === '+' || text.slice(start - 2, start) === '+(' || text.startsWith('00', start);
  const isHome = text[start] === '0' && end - start >= 3 && /[1-35789]/.test(text[start + 1]!);
  // Letters, money, decimals and dates before it make it another kind of number.
  if ((!isAbroad && !isHome) || /[\p{L}\p{N}£$€.,/]/u.test(before)) return null;
  let digits = 0;
  let last: number | null = null;
  for (let at = first; at < groups.length; at++) {
    const group = groups[at]!;
    if (at > first && !between.test(text.slice(groups[at - 1]!.end, group.start))) break;
    digits += group.end - group.start;
    if (digits > mostDigits) break;
    const isWhole = isAbroad ? digits >= fewestAbroad : digits === 10 || digits === 11;
    if (isWhole && !/[\p{L}\p{N}]/u.test(text[group.end] ?? ' ')) last = at;
  }
  return last;
}
