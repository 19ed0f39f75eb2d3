import type { Comparison, Gap, ReadNotFound } from '../model/index.ts';
import { dateText } from './date.ts';
import { inSeries } from './in-series.ts';

type Place = Pick<Gap, 'force' | 'edition' | 'code'>;

/** Who read plans for what was not found in them, by plan and category. */
export type LookedFor = ReadonlyMap<string, readonly ReadNotFound[]>;

const keyOf = ({ force, edition, code }: Place): string => JSON.stringify([force, edition, code]);

/** What was looked for by what the categories mean today. */
export const lookedForIn = ({ review }: Comparison): LookedFor =>
  Map.groupBy(
    (review?.readNotFound ?? []).filter(({ outdated }) => !outdated),
    keyOf,
  );

/** Who read a plan for something that was not found in it, and when; null where nobody did. */
export function lookedFor(
  { lookedFor: all }: Readonly<{ lookedFor: LookedFor }>,
  gap: Place & Pick<Gap, 'facet'>,
): Readonly<{ by: string; on: string | null }> | null {
  // The least shape of a decision names no facet.
  const own = (all.get(keyOf(gap)) ?? []).filter(({ facet }) => facet === gap.facet || facet === 'unknown');
  const last = own.at(-1);
  return last ? { by: inSeries([...new Set(own.map(({ by }) => by))].sort()), on: last.on } : null;
}

/** "read by ada, 30 November 2026"; null where nobody did. */
export function lookedForText(model: Readonly<{ lookedFor: LookedFor }>, gap: Gap): string | null {
  const looked = lookedFor(model, gap);
  if (looked === null) return null;
  return `read by ${looked.by}${looked.on === null ? '' : `, ${dateText(looked.on)}`}`;
}

/** Whether a person has looked for what was not found, in words that follow a semicolon. */
export function lookedText(
  all: LookedFor,
  { gaps }: Comparison,
  checkedBy: readonly string[] | null,
): string {
  if (checkedBy !== null) return 'people have looked for those on the themes';
  const read = gaps.filter((gap) => lookedFor({ lookedFor: all }, gap) !== null).length;
  if (read === 0) return 'no person has yet looked';
  return `people have looked for ${read} of the ${gaps.length} in all plans, and where they did is said`;
}
