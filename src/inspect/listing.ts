import type { Block, Extraction } from '../model/index.ts';
import { furnitureTable } from './furniture-audit.ts';
import { labelOf, looks } from './looks.ts';
import { type Markup, markup } from './markup.ts';
import { counts, problems } from './pages-index.ts';
import { legend, shell } from './shell.ts';

/** The blocks of a document without pages, in reading order: number, kind, what introduces it, its place and words. */
export function listBlocks(extraction: Extraction, name: string): string {
  const rows = extraction.blocks.map((block) => row(block, extraction.text));
  return shell(
    name,
    markup`${counts(extraction)}${problems(extraction)}${furnitureTable(extraction)}<table><thead><tr><th>Block</th><th>Kind</th><th>Introduced by</th><th>Header</th><th>Marker</th><th>Words</th></tr></thead><tbody>
${rows}
</tbody></table>${legend()}`,
  );
}

function row(block: Block, text: string): Markup {
  const { colour, name } = looks[block.kind];
  const indent = block.kind === 'list-item' ? (block.level ?? 1) * 1.5 : 0;
  const headers = [block.table?.header, block.table?.rowHeader].filter((header) => header).join(' / ');
  const words = text.slice(block.span.start, block.span.end);
  const shown = block.kind === 'heading' ? markup`<strong>${words}</strong>` : markup`${words}`;
  const faint = block.kind === 'furniture' ? markup` class="faint"` : markup``;
  return markup`<tr${faint} id="${`b${block.index}`}"><td style="border-left:5px solid ${colour}">${labelOf(block)}</td><td>${name}</td><td>${introducer(block)}</td><td>${headers}</td><td>${block.marker}</td><td style="padding-left:${indent + 0.5}rem">${shown}</td></tr>`;
}

function introducer({ leadIn }: Block): Markup {
  return leadIn === null ? markup`` : markup`<a href="${`#b${leadIn}`}">${String(leadIn)}</a>`;
}
