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

/** "October 2020" for 2020-10; other text as it stands. */
export function monthText(dated: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(dated) ?? [];
  const name = months[Number(month) - 1];
  return name ? `${name} ${year}` : dated;
}
