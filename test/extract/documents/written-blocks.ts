import { cell, p, row, table, word } from './word-parts.ts';

/** A block as it is written to a file and expected back. */
export type Written =
  | Readonly<{ kind: 'heading'; level: 1 | 2; text: string }>
  | Readonly<{ kind: 'paragraph'; text: string }>
  | Readonly<{ kind: 'list'; items: readonly Readonly<{ level: 1 | 2; text: string }>[] }>
  | Readonly<{ kind: 'table'; rows: readonly (readonly [string, string])[] }>;

/** The lines of a `.blocks` file that blocks are to be read as. */
export function expectedLines(blocks: readonly Written[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [`heading${block.level} ${block.text}`];
    if (block.kind === 'paragraph') return [`paragraph ${block.text}`];
    if (block.kind === 'list') return block.items.map(({ level, text }) => `list-item${level} ${text}`);
    const [header, ...rows] = block.rows;
    const cells = rows.flatMap((texts) => texts.map((text, at) => `table-cell[${header?.[at]}] ${text}`));
    return [...(header ?? []).map((text) => `table-cell ${text}`), ...cells];
  });
}

/** The blocks as a web page, a Markdown file, a plain text and a Word document, by file ending. */
export const writers: Readonly<Record<string, (blocks: readonly Written[]) => Uint8Array>> = {
  html: (blocks) => encode(`<!doctype html><title>Plan</title><main>${blocks.map(htmlOf).join('\n')}</main>`),
  md: (blocks) => encode(blocks.map(markdownOf).join('\n\n')),
  txt: (blocks) => encode(blocks.map(textOf).join('\n\n')),
  docx: (blocks) => word(blocks.map(wordOf).join('')),
};

const encode = (text: string) => new TextEncoder().encode(text);

function htmlOf(block: Written): string {
  if (block.kind === 'heading') return `<h${block.level}>${block.text}</h${block.level}>`;
  if (block.kind === 'paragraph') return `<p>${block.text}</p>`;
  if (block.kind === 'list')
    return `<ul>${block.items.map(({ level, text }) => (level === 1 ? `<li>${text}</li>` : `<ul><li>${text}</li></ul>`)).join('')}</ul>`;
  const cells = (texts: readonly string[], tag: string) =>
    `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  return `<table>${block.rows.map((texts, at) => cells(texts, at === 0 ? 'th' : 'td')).join('')}</table>`;
}

function markdownOf(block: Written): string {
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${block.text}`;
  if (block.kind === 'paragraph') return block.text;
  if (block.kind === 'list') return itemLines(block.items);
  const lines = block.rows.map((texts) => `| ${texts.join(' | ')} |`);
  return [lines[0], '|---|---|', ...lines.slice(1)].join('\n');
}

function textOf(block: Written): string {
  if (block.kind === 'heading')
    return `${block.text}\n${(block.level === 1 ? '=' : '-').repeat(block.text.length)}`;
  if (block.kind === 'paragraph') return block.text;
  if (block.kind === 'list') return itemLines(block.items);
  const lines = block.rows.map(([left, right]) => `${left.padEnd(60)}  ${right}`);
  return [lines[0], `${'-'.repeat(60)}  ${'-'.repeat(20)}`, ...lines.slice(1)].join('\n');
}

function itemLines(items: readonly Readonly<{ level: number; text: string }>[]): string {
  return items.map(({ level, text }) => `${level === 1 ? '' : '    '}- ${text}`).join('\n');
}

function wordOf(block: Written): string {
  if (block.kind === 'heading')
    return p(block.text, { style: block.level === 1 ? 'Pennawd1' : 'berschrift2' });
  if (block.kind === 'paragraph') return p(block.text);
  if (block.kind === 'list')
    return block.items.map(({ level, text }) => p(text, { list: '1', level: level - 1 })).join('');
  const rows = block.rows.map((texts, at) =>
    row(
      texts.map((text) => cell(p(text))),
      at === 0 ? '<w:tblHeader/>' : '',
    ),
  );
  return table(rows);
}
