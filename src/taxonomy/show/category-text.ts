import type { Category, Facet, Taxonomy } from '../../model/index.ts';
import { categoryParts, type EvidenceLabels } from './category-parts.ts';

/** A category as plain text for a terminal. */
export function categoryText(
  taxonomy: Taxonomy,
  facet: Facet,
  category: Category,
  evidenceLabels?: EvidenceLabels,
): string {
  const parts = categoryParts(taxonomy, facet, category, evidenceLabels).flatMap((part) =>
    'text' in part
      ? [`${part.title}: ${part.text.trim()}`]
      : [`${part.title}:`, ...part.items.map((item) => `  - ${item}`)],
  );
  return [`${category.label} (${category.id})`, ...parts].join('\n');
}
