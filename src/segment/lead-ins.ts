import type { Block, Document } from '../model/index.ts';
import type { HeadingPlace } from './headings.ts';
import { headingIntroduces } from './introducing-heading.ts';
import { splitSentences } from './sentences.ts';

/** No person nests deeper; a chain without end would grow with the square of a hostile document. */
const deepest = 9;

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
      chains.push(
        parent.kind === 'list-item' ? [...(chains[parent.index] ?? []).slice(0, deepest - 1), own] : [own],
      );
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

/**
 * A list without a line of its own to introduce it has its heading for a lead-in, where that introduces; where the
 * heading only names a topic and the list stands directly under it, the heading above, where that does.
 */
function headingLeadIn(document: Document, first: Block, places: readonly HeadingPlace[]): readonly string[] {
  const place = places[first.index];
  const nearest = place?.blocks.at(-1);
  if (!place || nearest === undefined) return [];
  const own = place.path.at(-1) ?? '';
  if (headingIntroduces(own)) return [own];
  if (place.path.length < 3 || previousBlock(document.blocks, first)?.index !== nearest) return [];
  const above = place.path.at(-2) ?? '';
  return headingIntroduces(above) ? [above] : [];
}

function previousBlock(blocks: readonly Block[], block: Block): Block | undefined {
  let index = block.index - 1;
  while (/^(?:furniture|footnote)$/.test(blocks[index]?.kind ?? '')) index--;
  return blocks[index];
}
