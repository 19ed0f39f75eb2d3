const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "20 February 2023", "March 2015", "2023": a date as exactly as it is given; as it stands where it is none. */
export function dateText(date: string): string {
  const format = /^\d{4}-\d{2}-\d{2}$/.test(date) ? day : /^\d{4}-\d{2}$/.test(date) ? month : null;
  const time = Date.parse(date);
  return format === null || Number.isNaN(time) ? date : format.format(time);
}
