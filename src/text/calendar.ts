import type { DateValue } from '../model/index.ts';

/** A stretch of the calendar: its first and last day, and what was named. */
export type Stretch = Readonly<{ from: string; to: string; precision: DateValue['precision'] }>;

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const monthSource = `(?:${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)`;
/** First months of the meteorological seasons, which the Met Office uses; winter runs into the next year. */
const seasons = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['winter', 12],
]);

/**
 * Source of a pattern for a place in the calendar with its year: a day (in figures too: 31/03/2027), a month, a season, a quarter, a financial year
 * ("2026/27"), a year or a span of years ("2025-2029"). Group names are not used, as it stands in longer patterns.
 */
export const calendarSource: string = `(?:\\d{1,2}[/.]\\d{1,2}[/.]20\\d\\d|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${monthSource},? 20\\d\\d|${monthSource} 20\\d\\d|(?:spring|summer|autumn|winter|christmas)(?: of)? 20\\d\\d(?:\\s?[/–-]\\s?(?:20)?\\d\\d)?|(?:q[1-4]|(?:the )?(?:first|second|third|fourth|last) quarter of)(?: of)? (?:20\\d\\d(?:\\s?[/–-]\\s?(?:20)?\\d\\d)?)|(?:(?:the )?(?:financial|calendar) year )?20\\d\\d(?:\\s?[/–-]\\s?(?:20)?\\d\\d)?)(?!\\d)`;

/** Source of a pattern for a month or season without a year. */
export const yearlessSource: string = `(?:${months.join('|')}|spring|summer|autumn|winter|christmas|easter)`;

/** The stretch that words of `calendarSource` name; null for other words. */
export function readCalendar(words: string): Stretch | null {
  const text = words.toLowerCase();
  // Days before months, as in Britain.
  const figures = /\b(\d{1,2})[/.](\d{1,2})[/.](20\d\d)\b/.exec(text);
  if (figures !== null) return one(Number(figures[3]), Number(figures[2]), Number(figures[1]));
  const years = /(20\d\d)(?:\s?[/–-]\s?((?:20)?\d\d))?(?!\d)/.exec(text);
  if (years === null) return null;
  const year = Number(years[1]);
  const second = years[2] === undefined ? null : Number(years[2].slice(-2)) + year - (year % 100);
  const before = text.slice(0, years.index);
  const month = months.findIndex((name) => new RegExp(`\\b${name.slice(0, 3)}`).test(before)) + 1;
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(before.replace(/q[1-4]/, ''));
  if (month > 0 && day) return one(year, month, Number(day[1]));
  const season = [...seasons.keys()].find((name) => before.includes(name));
  if (before.includes('christmas')) return one(year, 12, 25);
  if (season !== undefined) return stretch(year, seasons.get(season)!, 3, 'quarter');
  if (month > 0) return stretch(year, month, 1, 'month');
  const quarter = quarterOf(before);
  // Quarters of a financial year begin in April.
  if (quarter !== null) return stretch(year, 3 * quarter + (second === year + 1 ? 1 : -2), 3, 'quarter');
  if (second === year + 1 || before.includes('financial year')) return stretch(year, 4, 12, 'financial-year');
  return second !== null && second > year
    ? stretch(year, 1, 12 * (second - year + 1), 'year')
    : stretch(year, 1, 12, 'year');
}

const ordinals = ['first', 'second', 'third', 'fourth'];
function quarterOf(text: string): number | null {
  const figure = /q([1-4])/.exec(text);
  if (figure) return Number(figure[1]);
  if (!text.includes('quarter')) return null;
  return text.includes('last') ? 4 : ordinals.findIndex((word) => text.includes(word)) + 1 || null;
}

function one(year: number, month: number, day: number): Stretch | null {
  const at = iso(year, month, day);
  return at === null ? null : { from: at, to: at, precision: 'day' };
}

/** A stretch of whole months; `month` may lie beyond December. */
function stretch(year: number, month: number, count: number, precision: Stretch['precision']): Stretch {
  const day = (months: number, date: number) =>
    new Date(Date.UTC(year, months, date)).toISOString().slice(0, 10);
  return { from: day(month - 1, 1), to: day(month - 1 + count, 0), precision };
}

function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}

/** Whether a text is a day that there is, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year !== undefined && iso(Number(year), Number(month), Number(day)) === text;
}

/** The day before an ISO date. */
export function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
