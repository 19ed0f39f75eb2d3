import type { Taxonomy } from '../../model/index.ts';
import { categoryParts } from './category-parts.ts';

/** The whole taxonomy as a Markdown page for readers: contents, then each facet with its categories. */
export function referencePage(taxonomy: Taxonomy): string {
  const { version, facets } = taxonomy;
  const contents = facets.flatMap(({ label, categories }) => [
    `- ${escaped(label)}`,
    ...categories.map((category) => `  - ${escaped(category.label)} (\`${category.id}\`)`),
  ]);
  const body = facets.flatMap((facet) => [
    `## ${escaped(facet.label)}`,
    escaped(facet.question),
    ...facet.categories.flatMap((category) => [
      `### ${escaped(category.label)} (\`${category.id}\`)`,
      ...categoryParts(taxonomy, facet, category)
        .filter(({ title }) => title !== 'Facet')
        .map((part) =>
          'text' in part
            ? `**${part.title}:** ${escaped(part.text)}`
            : `**${part.title}:**\n\n${part.items.map((item) => `- ${escaped(item)}`).join('\n')}`,
        ),
    ]),
  ]);
  return `${[`# Taxonomy ${version}`, contents.join('\n'), ...body].join('\n\n')}\n`;
}

/** Text that Markdown shows as it is written, on one line. */
function escaped(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^([-+]|\d+\.)(?= )/, '\\$1');
}
