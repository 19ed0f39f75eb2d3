import type { Placement } from '../model/index.ts';

/** "2025 to 2029", in the years that are known. */
export function periodText(from: string | null, to: string | null): string {
  const years = [from, to].map((date) => date?.slice(0, 4) ?? null);
  if (years[0] && years[1]) return `${years[0]} to ${years[1]}`;
  if (years[0]) return `from ${years[0]}`;
  return years[1] ? `to ${years[1]}` : 'period not known';
}

/** A plan's title, with its period where the title does not give it. */
export function titleWithPeriod({ title, from, to }: Placement): string {
  const years = [from, to].map((date) => date?.slice(0, 4) ?? null);
  const told = years.every((year) => year !== null && title.includes(year));
  return told ? title : `${title}, ${periodText(from, to)}`;
}
