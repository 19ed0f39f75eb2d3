import type { Bars, Standing } from '../model/index.ts';

const standings = ['goal', 'bar', 'first'] as const;

/** The furthest bar a value reaches. A figure without bars, or without a value, is reported. */
export function standingOf(value: number | null, { atMost, ...levels }: Bars): Standing {
  const named = standings.filter((level) => levels[level] !== null);
  if (value === null || named.length === 0) return 'reported';
  const reached = named.find((level) => {
    const limit = levels[level] ?? 0;
    return atMost ? value <= limit : value >= limit;
  });
  if (reached === undefined) return levels.first === null ? 'reported' : 'below';
  return reached === 'first' ? 'first bar' : reached;
}
