import type { Analysis, ReviewEntry, Span } from '../model/index.ts';
import { applyReview, reviewOf } from '../review/index.ts';

/**
 * Where the sentences of an analysis stand in its text, by id: those that were read, and those that people made of them by
 * taking them apart or by marking words inside.
 */
export function spansOf(analysis: Analysis, entries: readonly ReviewEntry[]): ReadonlyMap<string, Span> {
  const { sentences } = analysis;
  // Ids of categories, and so migrations of them, say nothing of where words stand.
  const decided =
    entries.length === 0
      ? []
      : applyReview(analysis, reviewOf(entries, [analysis]), () => []).analysis.sentences;
  return new Map([...decided, ...sentences].map(({ id, span }) => [id, span]));
}
