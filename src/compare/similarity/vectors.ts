import type { ComparedArea } from '../metric.ts';
import type { Reading } from '../reading.ts';
import { type Countable, shownForm, usesOf, type WordUse } from '../word-uses.ts';
import type { Vector } from './cosine.ts';

/** Plans by subject: for each of these categories the share of undertakings that are on it. */
export function subjectVectors(compared: readonly ComparedArea[], codes: ReadonlySet<string>): Vector[] {
  return compared.map(({ area, figures, reading }) => {
    const weights = new Map<string, number>();
    for (const cells of Object.values(figures.cells))
      for (const [code, cell] of Object.entries(cells))
        if (codes.has(code) && cell.state === 'figure' && cell.undertakings > 0)
          weights.set(code, cell.undertakings / reading.undertakings.length);
    return { area: area.force, weights };
  });
}

/**
 * Plans by wording: words of commitments and priorities by how often a plan uses them, dampened, and by how few plans do
 * (tf-idf; K. Spärck Jones, 1972). A word of one plan alone makes no two alike and is left out.
 */
export function wordVectors(compared: readonly ComparedArea[]): Vector[] {
  const plans = compared.map(({ area, reading }) => ({ area: area.force, ...usesOf(promisesOf(reading)) }));
  const withWord = new Map<string, WordUse[]>();
  for (const { uses } of plans)
    for (const [root, use] of uses) withWord.set(root, [...(withWord.get(root) ?? []), use]);
  return plans.map(({ area, uses }) => {
    const weights = new Map<string, number>();
    for (const [root, { count }] of uses) {
      const all = withWord.get(root)!;
      if (all.length < 2) continue;
      weights.set(shownForm(all), (1 + Math.log(count)) * Math.log((plans.length + 1) / all.length));
    }
    return { area, weights };
  });
}

function promisesOf({ distinct }: Reading): Countable[] {
  return distinct
    .filter(({ statement }) => statement.kind === 'commitment' || statement.kind === 'priority')
    .map(({ statement }) => ({ text: statement.quote, section: statement.section ?? '' }));
}
