import { type Comparison, type Step, steps, type Taxonomy } from '../model/index.ts';
import type { ComparedArea } from './metric.ts';

/** The taxonomy's facets as a comparison lists them. */
export function facetsOf(taxonomy: Taxonomy): Comparison['facets'] {
  return taxonomy.facets.map(({ facet, label, question, inGrid }) => ({
    facet,
    label,
    question,
    inGrid: inGrid ?? false,
  }));
}

/** Every category in use, with how many compared areas reach each step. */
export function categoriesOf(
  taxonomy: Taxonomy,
  compared: readonly ComparedArea[],
): Comparison['categories'] {
  return taxonomy.facets.flatMap(({ facet, categories }) =>
    categories
      .filter((category) => category.status !== 'deprecated')
      .map(({ id, label, definition, theme, width, onlyAlone }) => ({
        facet,
        code: id,
        label,
        definition,
        theme: theme ?? null,
        width: width ?? null,
        ...(onlyAlone && { onlyAlone }),
        steps: countSteps(compared, facet, id),
      })),
  );
}

function countSteps(compared: readonly ComparedArea[], facet: string, code: string): Record<Step, number> {
  const counts = Object.fromEntries(steps.map((step) => [step, 0])) as Record<Step, number>;
  for (const { figures } of compared) {
    const cell = figures.cells[facet]?.[code];
    if (cell?.state === 'figure' || cell?.state === 'not-found') counts[cell.step] += 1;
  }
  return counts;
}
