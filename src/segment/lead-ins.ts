import type { Block, Document } from '../model/index.ts';
import type { HeadingPlace } from './headings.ts';
import { headingIntroduces } from './introducing-heading.ts';
import { splitSentences } from './sentences.ts';

/** Lead-ins of every block from the outermost to the nearest, as their texts. */
export function leadInChains(document: Document, places: readonly HeadingPlace[]): (readonly string[])[] {
  const textOf = (block: Block) => document.text.slice(block.span.start, block.span.end);
  const firsts = firstsOfLists(document.blocks);
  const chains: (readonly string[])[] = [];
  const isBefore = (index: number | null, block: Block) =>
    index !== null && index >= 0 && index < block.index;
  for (const block of document.blocks) {
    const parent = isBefore(block.leadIn, block) ? document.blocks[block.leadIn ?? 0] : undefined;
    if (parent) {
      const own = introducingLine(textOf(parent));
      chains.push(parent.kind === 'list-item' ? [...(chains[parent.index] ?? []), own] : [own]);
    } else if (block.kind === 'list-item') {
      chains.push(headingLeadIn(document, firsts.get(block.list ?? -1) ?? block, places));
    } else chains.push([]);
  }
  return chains.map((chain, index) => {
    const header = document.blocks[index]?.table?.header;
    return header ? [...chain, header] : chain;
  });
}

/** The last sentence of a block is what introduces the list after it. */
function introducingLine(text: string): string {
  const last = splitSentences(text).at(-1);
  return last ? text.slice(last.start, last.end) : text;
}

function firstsOfLists(blocks: readonly Block[]): Map<number, Block> {
  const firsts = new Map<number, Block>();
  for (const block of blocks) {
    if (block.list !== null && !firsts.has(block.list)) firsts.set(block.list, block);
  }
  return firsts;
}

/** A list that stands directly under a heading has it for a lead-in, where it or the heading above it introduces. */
function headingLeadIn(document: Document, first: Block, places: readonly HeadingPlace[]): readonly string[] {
  const place = places[first.index];
  const nearest = place?.blocks.at(-1);
  if (!place || nearest === undefined || previousBlock(document.blocks, first)?.index !== nearest) return [];
  const own = place.path.at(-1) ?? '';
  if (headingIntroduces(own)) return [own];
  const above = place.path.length > 1 ? (place.path.at(-2) ?? '') : '';
  return place.path.length > 2 && headingIntroduces(above) ? [above] : [];
}

function previousBlock(blocks: readonly Block[], block: Block): Block | undefined {
  let index = block.index - 1;
  while (/^(?:furniture|footnote)$/.test(blocks[index]?.kind ?? '')) index--;
  return blocks[index];
}
