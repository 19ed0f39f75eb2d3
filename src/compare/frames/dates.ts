/** First and last day that a date may mean, YYYY-MM-DD: a year or a month is any of its days. */
export type Bounds = Readonly<{ first: string; last: string }>;

/**
 * No plan is older than the first body that issues one, the Mayor's Office for Policing and Crime, which began on 16
 * January 2012 (from memory).
 */
const someDay: Bounds = { first: '2012-01-16', last: '9999-12-31' };

export function boundsOf(date: string | null): Bounds {
  if (date === null) return someDay;
  if (/^\d{4}$/.test(date)) return { first: `${date}-01-01`, last: `${date}-12-31` };
  if (/^\d{4}-\d{2}$/.test(date)) return { first: `${date}-01`, last: `${date}-31` };
  return { first: date, last: date };
}

/** How a date stands to a span of time, first and last day inclusive; `cannot-tell` where days of it differ in that. */
export type Standing = 'before' | 'within' | 'after' | 'cannot-tell';

export function standingOf(date: string | null, from: string | null, to: string | null): Standing {
  const held = boundsOf(date);
  const [start, end] = [from === null ? null : boundsOf(from), to === null ? null : boundsOf(to)];
  if (start !== null && held.last < start.first) return 'before';
  if (end !== null && held.first > end.last) return 'after';
  const begun = start === null || held.first >= start.last;
  const notOver = end === null || held.last <= end.first;
  return begun && notOver ? 'within' : 'cannot-tell';
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "20 February 2023", "March 2015", "2023". */
export function dateWords(date: string): string {
  const [year, month, day] = date.split('-');
  return [
    day === undefined ? null : String(Number(day)),
    month === undefined ? null : months[Number(month) - 1],
    year,
  ]
    .filter((part) => part !== null)
    .join(' ');
}
