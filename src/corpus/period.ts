/** First and last day or year of an edition, as `YYYY` or `YYYY-MM-DD`; null where unknown. */
export type Period = Readonly<{ from: string | null; to: string | null }>;

// "2021-2025", "2024 – 29", "2021/25", "2025 to 2029".
const years =
  /\b(20[0-4]\d)\s*(?:-|\u2010|\u2011|\u2012|\u2013|\u2014|\/|to|until)\s*(?:(20[0-4]\d)|(\d\d))\b/i;

/** The first span of years in a text that could be a plan's: at least one and at most ten years. */
export function readPeriod(text: string): Period {
  const match = years.exec(text);
  if (!match) return { from: null, to: null };
  const from = Number(match[1]);
  const to = match[2] ? Number(match[2]) : Math.floor(from / 100) * 100 + Number(match[3]);
  return to > from && to - from <= 10 ? { from: String(from), to: String(to) } : { from: null, to: null };
}
