import type { DateValue } from '../model/index.ts';
import { calendarSource, dayBefore, readCalendar } from '../text/calendar.ts';
import { apartFrom, type Found, findAll } from './found.ts';
import { findPeriods } from './period.ts';

/** What stands before a date that ends, begins or holds the thing that is undertaken. */
const until =
  '(?:no later than|not later than|up (?:to|until)|(?:through )?to|through|by|before|until|till|ahead of|due)';
const since = '(?:(?:starting|beginning) (?:in|from)|with effect from|as of|from|after)';
const during = '(?:in|during|over|throughout|within|across|for|on|between)';
const edge = '(?:(?:the )?(?<edge>end|close|start|beginning|middle) of )?(?:the )?';

const dated = new RegExp(
  `(?<![\\w£])(?:(?<until>${until})|(?<since>${since})|${during})\\s${edge}(?<point>${calendarSource})(?:\\s(?:to|until|and|through to|–|-)\\s(?:the end of )?(?<second>${calendarSource}))?`,
  'gi',
);
const calendar = new RegExp(calendarSource, 'i');

const backwards =
  /(?:\b(?:since|than|did|as at|compared (?:with|to)|against|ago|ends?|ended|ending|expires?|levels?)) $/i;
const levelsAfter = /^\s(?:levels?|baseline|figures?|average|rates?|census|report)\b/i;

/**
 * Deadlines and periods in a text, in order: "by March 2027", "for the life of this plan", "within 12 months". Dates
 * after "since", "than" and the like are past, and so is what ended before `firstYear` (null where it is not known).
 */
export function findDeadlines(text: string, firstYear: number | null): Found<DateValue>[] {
  const dates = !text.includes('20')
    ? []
    : findAll(text, dated, (match) => (isPast(text, match, firstYear) ? null : readDated(match)));
  const periods = apartFrom(findPeriods(text), dates).filter(({ start }) => !comesBackwards(text, start));
  return [...dates, ...periods].sort((a, b) => a.start - b.start);
}

/** The date that a text with no word before it names, such as a cell under "By when": done by then. */
export function readDateCell(text: string): DateValue | null {
  const found = findDeadlines(text, null)[0]?.value;
  if (found) return found;
  const match = calendar.exec(text);
  const stretch = match && readCalendar(match[0]);
  return stretch ? { kind: 'date', to: stretch.to, precision: stretch.precision } : null;
}

function readDated(match: RegExpExecArray): Found<DateValue> | null {
  const { until: ends, since: begins, edge: part, point, second } = match.groups!;
  const stretch = readCalendar(point!);
  if (stretch === null) return null;
  const { from, to, precision } = stretch;
  const found = (value: Omit<DateValue, 'kind' | 'precision'>): Found<DateValue> => ({
    start: match.index,
    end: match.index + match[0].length,
    value: { kind: 'date', ...value, precision },
  });
  const last = second === undefined ? null : readCalendar(second);
  if (last !== null) return found({ from, to: last.to });
  if (begins !== undefined) return found({ from });
  if (ends === undefined) return found({ from, to });
  if (/^(?:start|beginning)$/i.test(part ?? '')) return found({ to: from });
  return found({ to: /^(?:before|ahead of)$/i.test(ends) && part === undefined ? dayBefore(from) : to });
}

function isPast(text: string, match: RegExpExecArray, firstYear: number | null): boolean {
  const end = match.index + match[0].length;
  if (comesBackwards(text, match.index) || levelsAfter.test(text.slice(end, end + 12))) return true;
  const to = readCalendar(match.groups!.point!)?.to ?? '';
  return firstYear !== null && to < String(firstYear);
}

function comesBackwards(text: string, start: number): boolean {
  return backwards.test(text.slice(Math.max(0, start - 30), start));
}
