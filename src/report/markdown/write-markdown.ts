import type { Block, Paper } from '../blocks.ts';
import { markdownLink, markdownText } from './escape.ts';

/** A paper as Markdown (CommonMark with tables): headings, quotes, tables and lists, nothing of a plan as markup. */
export function writeMarkdown(paper: Paper): string {
  const { title, subtitle, workingCopy, describes, fictional, sections, madeBy } = paper;
  const parts = [
    `**${markdownText(workingCopy)}**`,
    markdownText(describes),
    ...(fictional === null ? [] : [`**${markdownText(fictional)}**`]),
    `# ${markdownText(title)}`,
    markdownText(subtitle),
    ...sections.flatMap(({ heading, blocks }) => [`## ${markdownText(heading)}`, ...blocks.map(blockText)]),
    markdownText(madeBy),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return markdownText(block.text);
    case 'subheading':
      return `### ${markdownText(block.text)}`;
    case 'list':
      return block.items.map((item) => `- ${markdownText(item)}`).join('\n');
    case 'quote': {
      const where = [block.where, ...block.marks].map(markdownText).join(' · ');
      const lines = [...(block.leadIn === null ? [] : [block.leadIn]), block.text].map(markdownText);
      return [...lines, where].map((line) => `> ${line}`).join('\n>\n');
    }
    case 'table':
      return tableText(block);
  }
}

function tableText({ caption, header, rows }: Extract<Block, { kind: 'table' }>): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `**${markdownText(caption)}**`,
    '',
    row(header.map(markdownText)),
    row(header.map(() => '---')),
    ...rows.map((cells) => row(cells.map(({ text, address }) => markdownLink(text, address)))),
  ].join('\n');
}
