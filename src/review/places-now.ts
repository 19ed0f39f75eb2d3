import type { Analysis, AnchorRelation, ReviewEntry } from '../model/index.ts';
import { countByArea, partAbsent } from './absent.ts';
import { type Review, whatBecame } from './apply/index.ts';
import { isOnPlan, standingEntries } from './standing.ts';

type ByRelation = Readonly<Record<AnchorRelation, number>>;
/**
 * Decisions on files that were replaced since, by what became of their words: those that count still, and those that do not. Apart
 * from them those on plans of areas of which the run has none, by area: nothing became of their words.
 */
export type PlacesNow = Readonly<{
  used: ByRelation;
  unused: ByRelation;
  absent: ReadonlyMap<string, number>;
}>;

/** Tells what became of decisions on files that are no longer in a run, and of those that have no place in it. */
export function placesNow(
  entries: readonly ReviewEntry[],
  { unplaced }: Pick<Review, 'unplaced'>,
  analyses: readonly Analysis[],
  earlier: readonly Analysis[] = [],
): PlacesNow {
  const here = new Set(analyses.map(({ source }) => source.sha256));
  const without = new Set(unplaced.map(({ id }) => id));
  const concerned = standingEntries(entries)
    .filter((entry) => 'anchor' in entry)
    .filter((entry) => isOnPlan(entry) && (without.has(entry.id) || !here.has(entry.anchor.source)));
  const { absent } = partAbsent(
    concerned.filter(({ id }) => without.has(id)),
    analyses,
  );
  const waiting = new Set(absent.map(({ id }) => id));
  const counts = () => ({ kept: 0, moved: 0, changed: 0, gone: 0, unsure: 0 });
  const [used, unused] = [counts(), counts()];
  for (const { entry, found } of whatBecame(
    concerned.filter(({ id }) => !waiting.has(id)),
    entries,
    analyses,
    earlier,
  ))
    (without.has(entry.id) ? unused : used)[found.relation] += 1;
  return { used, unused, absent: countByArea(absent) };
}
