import type { Block, Extraction } from '../../../src/model/index.ts';

/**
 * The blocks of a document in the form of the `.blocks` files, a line a block: its kind with its level, the header of
 * a cell's column in square brackets, a marker in round ones where `like` has it there, and its words.
 */
export function linesOf(extraction: Extraction, like: readonly string[]): string[] {
  const withMarkers = like.some((line) => /^list-item\d\(/.test(line));
  return extraction.blocks.map((block) => {
    const header =
      block.table && !block.table.isHeader && block.table.header ? `[${block.table.header}]` : '';
    const marker = withMarkers && block.kind === 'list-item' ? `(${block.marker})` : '';
    return `${block.kind}${block.level ?? ''}${header}${marker} ${textOf(block, extraction)}`;
  });
}

function textOf(block: Block, extraction: Extraction): string {
  return extraction.text.slice(block.span.start, block.span.end);
}
