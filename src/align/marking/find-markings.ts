import type { Block, Document, DocumentMarking } from '../../model/index.ts';
import { isMarkingLine, isMarkingWithin } from './marking-words.ts';

/**
 * The highest protective marking that a document bears in its headers and footers, or as the first or last line of a page or
 * of a document without pages; null where it bears none. The words in prose are none: "restricted documents" marks nothing.
 * "PROTECT" alone also heads the parts of plans that prevent, protect and prepare, so that it must stand on most pages.
 */
export function findMarking(document: Document): DocumentMarking | null {
  const found = document.blocks.flatMap((block, at) => {
    const text = document.text.slice(block.span.start, block.span.end);
    const marking =
      block.kind === 'furniture' ? isMarkingWithin(text) : isEdge(document.blocks, at) && isMarkingLine(text);
    return marking ? [{ ...marking, page: block.page }] : [];
  });
  const byName = [...Map.groupBy(found, ({ name }) => name).values()].map((own) => ({
    ...own[0]!,
    pages: [...new Set(own.flatMap(({ page }) => page ?? []))].sort((a, b) => a - b),
    isSure: own.some(({ isSure }) => isSure),
  }));
  const most = document.pages.length / 2;
  const highest = byName
    .filter(({ isSure, pages }) => isSure || pages.length > most || document.pages.length === 0)
    .reduce<(typeof byName)[number] | null>((a, b) => (a && a.level >= b.level ? a : b), null);
  return highest && { marking: highest.name, pages: highest.pages };
}

/** Whether a block is the first or the last of its page that is no header or footer. */
function isEdge(blocks: readonly Block[], at: number): boolean {
  const { page } = blocks[at]!;
  const isBody = (block: Block | undefined): boolean => block !== undefined && block.kind !== 'furniture';
  const beside = (step: 1 | -1): Block | undefined => {
    let next = at + step;
    while (blocks[next] && !isBody(blocks[next])) next += step;
    return blocks[next];
  };
  return [beside(-1), beside(1)].some((other) => other === undefined || other.page !== page);
}
