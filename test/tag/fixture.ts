import type { Category, Facet, Tag, Taxonomy } from '../../src/model/index.ts';
import type { Taggable } from '../../src/tag/index.ts';

/** A category with everything a test does not speak of filled in. */
export function category(id: string, terms: Category['terms'], more: Partial<Category> = {}): Category {
  return {
    id,
    label: id,
    definition: id,
    terms,
    examples: { match: [], noMatch: [] },
    since: '1.0.0',
    status: 'stable',
    ...more,
  };
}

export function facet(id: string, categories: Category[], more: Partial<Facet> = {}): Facet {
  return { facet: id, label: id, question: id, categories, ...more };
}

export function taxonomy(...facets: Facet[]): Taxonomy {
  return { version: '1.0.0', hash: '', facets };
}

/** A sentence as far as tagging reads it. */
export function sentence(text: string, more: Partial<Taggable> = {}): Taggable {
  const leadIn = more.leadIn ?? null;
  return { text, leadIn, leadInChain: leadIn === null ? [] : [leadIn], heading: null, ...more };
}

export function codes(tags: readonly Tag[]): string[] {
  return tags.map(({ code }) => code);
}
