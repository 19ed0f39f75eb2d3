import type { Analysis, AnchorRelation, ReviewEntry, WordsEntry } from '../model/index.ts';
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
  const areas = new Set(analyses.map(({ edition }) => edition.area));
  const isAbsent = ({ id, anchor }: WordsEntry) => without.has(id) && !areas.has(anchor.area);
  const absent = new Map<string, number>();
  for (const { anchor } of concerned.filter(isAbsent))
    absent.set(anchor.area, (absent.get(anchor.area) ?? 0) + 1);
  const counts = () => ({ kept: 0, moved: 0, changed: 0, gone: 0, unsure: 0 });
  const [used, unused] = [counts(), counts()];
  for (const { entry, found } of whatBecame(
    concerned.filter((entry) => !isAbsent(entry)),
    entries,
    analyses,
    earlier,
  ))
    (without.has(entry.id) ? unused : used)[found.relation] += 1;
  return { used, unused, absent };
}
