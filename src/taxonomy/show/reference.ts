import type { Taxonomy } from '../../model/index.ts';
import { categoryParts, type EvidenceLabels } from './category-parts.ts';

const howToRead =
  'Each category says what a sentence must speak of, what belongs and what does not, with made-up sentences of both ' +
  'kinds, which are tested. Its terms are how the machine finds such sentences: a word stands for all its forms ' +
  '("support" for "supported"), "…" for up to four words, and a hyphen at the end of a word for any ending. ' +
  'A false friend is a phrase that looks like a term and is none.';

/** The whole taxonomy as a Markdown page for readers: how to read it, contents, then each facet with its categories. */
export function referencePage(taxonomy: Taxonomy, evidenceLabels?: EvidenceLabels): string {
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
      ...categoryParts(taxonomy, facet, category, evidenceLabels)
        .filter(({ title }) => title !== 'Facet')
        .map((part) =>
          'text' in part
            ? `**${part.title}:** ${escaped(part.text)}`
            : `**${part.title}:**\n\n${part.items.map((item) => `- ${escaped(item)}`).join('\n')}`,
        ),
    ]),
  ]);
  return `${[`# Taxonomy ${version}`, howToRead, contents.join('\n'), ...body].join('\n\n')}\n`;
}

/** Text that Markdown shows as it is written, on one line. */
function escaped(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^([-+]|\d+\.)(?= )/, '\\$1');
}
