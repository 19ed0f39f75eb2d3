import type { Share } from '../model/index.ts';

/** The members with the lowest and the highest share, where each is one alone; else null. */
export function lowestAndHighest<T>(
  members: readonly T[],
  shareOf: (one: T) => Share,
): { low: T; high: T } | null {
  const known = members.filter((one) => shareOf(one).share !== null);
  const ordered = known.sort((a, b) => shareOf(a).share! - shareOf(b).share!);
  const [low, next, previous, high] = [ordered[0], ordered[1], ordered.at(-2), ordered.at(-1)];
  if (!low || !high || !next || !previous) return null;
  const alone = shareOf(low).share! < shareOf(next).share! && shareOf(previous).share! < shareOf(high).share!;
  return alone ? { low, high } : null;
}
