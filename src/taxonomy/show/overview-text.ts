import type { Taxonomy } from '../../model/index.ts';

/** Facets with their questions, and their categories with how many terms and examples each has, as plain text. */
export function overviewText({ version, facets }: Taxonomy): string {
  const total = facets.reduce((sum, { categories }) => sum + categories.length, 0);
  const blocks = facets.map(({ facet, label, question, categories }) =>
    [
      `${label} (${facet}): ${counted(categories.length, 'category', 'categories')}`,
      `  ${question}`,
      ...categories.map(({ id, label: name, terms, examples, status }) => {
        const sentences = examples.match.length + examples.noMatch.length + (examples.todo?.length ?? 0);
        const mark = status === 'stable' ? '' : `, ${status}`;
        return `  - ${id}: ${name} (${counted(terms.length, 'term', 'terms')}, ${counted(sentences, 'example', 'examples')}${mark})`;
      }),
    ].join('\n'),
  );
  return [
    `Taxonomy ${version}: ${counted(facets.length, 'facet', 'facets')}, ${counted(total, 'category', 'categories')}`,
    ...blocks,
  ].join('\n\n');
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
