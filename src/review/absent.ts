import type { Analysis, WordsEntry } from '../model/index.ts';

/**
 * Which entries wait: their words have no place, and no plan of their area is in the run, so that nothing became of them. The others
 * of those without a place are the second list.
 */
export function partAbsent(
  unplaced: readonly WordsEntry[],
  analyses: readonly Analysis[],
): Readonly<{ absent: readonly WordsEntry[]; others: readonly WordsEntry[] }> {
  const areas = new Set(analyses.map(({ edition }) => edition.area));
  const { absent = [], others = [] } = Object.groupBy(unplaced, ({ anchor }) =>
    areas.has(anchor.area) ? 'others' : 'absent',
  );
  return { absent, others };
}

/** How many entries there are by area. */
export function countByArea(entries: readonly WordsEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { anchor } of entries) counts.set(anchor.area, (counts.get(anchor.area) ?? 0) + 1);
  return counts;
}
