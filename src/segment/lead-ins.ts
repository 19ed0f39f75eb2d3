import type { Block, Document } from '../model/index.ts';
import { introduces } from '../text/index.ts';
import type { HeadingPlace } from './headings.ts';
import { headingIntroduces } from './introducing-heading.ts';
import { splitSentences } from './sentences.ts';

/** No person nests deeper; a chain without end would grow with the square of a hostile document. */
const deepest = 9;

type Chain = readonly string[];

/** Lead-ins of every block from the outermost to the nearest, as their texts. */
export function leadInChains(document: Document, places: readonly HeadingPlace[]): Chain[] {
  const { blocks } = document;
  const textOf = (block: Block) => document.text.slice(block.span.start, block.span.end);
  const firsts = firstsOf(blocks);
  const chains: Chain[] = [];
  for (const block of blocks) {
    const parent = parentOf(block, blocks);
    if (parent?.kind === 'list-item') {
      chains.push([...(chains[parent.index] ?? []).slice(0, deepest - 1), introducingLine(textOf(parent))]);
    } else if (parent && parent.kind !== 'heading') chains.push([introducingLine(textOf(parent))]);
    else chains.push(foundLeadIn(block, firsts.get(groupOf(block)) ?? block, blocks, places, textOf));
  }
  return chains.map((chain, index) => {
    const header = blocks[index]?.table?.header;
    return header ? [...chain, header] : chain;
  });
}

/** The block that was said to introduce this one, where it stands before it. */
function parentOf(block: Block, blocks: readonly Block[]): Block | undefined {
  return block.leadIn !== null && block.leadIn < block.index ? blocks[block.leadIn] : undefined;
}

/** The last sentence of a block is what introduces the list after it. */
function introducingLine(text: string): string {
  const last = splitSentences(text).at(-1);
  return last ? text.slice(last.start, last.end) : text;
}

/** Name of the list or table that a block belongs to; a block of neither is on its own. */
function groupOf(block: Block): string {
  if (block.table) return `table ${block.table.table}`;
  return block.list === null ? `block ${block.index}` : `list ${block.list}`;
}

function firstsOf(blocks: readonly Block[]): Map<string, Block> {
  const firsts = new Map<string, Block>();
  for (const block of blocks) if (!firsts.has(groupOf(block))) firsts.set(groupOf(block), block);
  return firsts;
}

/** The lead-in of a list or table for which none was said: the line before it, or for a list its heading. */
function foundLeadIn(
  block: Block,
  first: Block,
  blocks: readonly Block[],
  places: readonly HeadingPlace[],
  textOf: (block: Block) => string,
): Chain {
  if (block.kind !== 'list-item' && block.kind !== 'table-cell') return [];
  const before = blockBefore(blocks, first);
  const line =
    before?.kind === 'paragraph' || before?.kind === 'side-box' ? introducingLine(textOf(before)) : '';
  if (block.kind === 'table-cell') return line !== '' && introduces(line, 'table') ? [line] : [];
  if (/[:;]$/.test(line)) return [line];
  return headingLeadIn(places[first.index], before);
}

/**
 * A list without a line of its own to introduce it has its heading for a lead-in, where that introduces; where the
 * heading only names a topic and the list stands directly under it, the heading above, where that does.
 */
function headingLeadIn(place: HeadingPlace | undefined, before: Block | undefined): Chain {
  if (!place || place.path.length === 0) return [];
  const own = place.path.at(-1) ?? '';
  if (headingIntroduces(own)) return [own];
  if (place.path.length < 3 || before?.index !== place.blocks.at(-1)) return [];
  const above = place.path.at(-2) ?? '';
  return headingIntroduces(above) ? [above] : [];
}

function blockBefore(blocks: readonly Block[], block: Block): Block | undefined {
  let index = block.index - 1;
  while (/^(?:furniture|footnote|caption)$/.test(blocks[index]?.kind ?? '')) index--;
  return blocks[index];
}
