import type { TagEvidence } from '../model/index.ts';
import type { Compiled } from './compile-entries.ts';
import type { Hit } from './read-text.ts';

export type Where = TagEvidence['where'];

/** A hit with the place it was read in. */
export type PlacedHit = Hit & Readonly<{ where: Where }>;

/** What one category has to show for itself in one sentence. */
export type Claim = Readonly<{ entry: number; hits: readonly PlacedHit[]; weight: number; stated: boolean }>;

// A sentence speaks first for itself; its lead-in nearly as much; a heading only says what the talk is of.
const placeWeights: Readonly<Record<Where, number>> = { text: 1, 'lead-in': 0.8, heading: 0.4 };

/** From this weight on a category is given: one full term in the text or lead-in, or two half ones. */
export const enough = 0.6;

/** Sums what each category's terms weigh, each term once, where it weighs most. Order: by category. */
export function weighClaims(compiled: Compiled, hits: readonly PlacedHit[]): Claim[] {
  const byEntry = Map.groupBy(hits, (hit) => hit.entry);
  return [...byEntry]
    .map(([entry, own]) => {
      const weight = sumOnce(compiled, own);
      const stated =
        sumOnce(
          compiled,
          own.filter((hit) => hit.where !== 'heading'),
        ) > 0 && weight >= enough;
      return { entry, hits: own, weight, stated };
    })
    .sort((a, b) => a.entry - b.entry);
}

function sumOnce(compiled: Compiled, hits: readonly PlacedHit[]): number {
  const best = new Map<number, number>();
  for (const hit of hits) {
    const weight = compiled.terms[hit.term]!.weight * placeWeights[hit.where];
    best.set(hit.term, Math.max(best.get(hit.term) ?? 0, weight));
  }
  return [...best.values()].reduce((sum, weight) => sum + weight, 0);
}
