import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readLooks } from './fonts.ts';
import type { FontLook, Line, PageText, Tag } from './layout.ts';
import { readLines } from './lines.ts';
import { isMixed } from './mixed-layout.ts';
import { readPage } from './read-page.ts';
import { noShapes, readShapes, type Shapes } from './shapes.ts';
import { readLeaves } from './tag-leaves.ts';
import { coverage, leafIndex } from './tags.ts';

/** A page with its lines; its fragments are let go. `leaves` are its tagged blocks, where the tree covers it. */
export type ReadPage = Omit<PageText, 'fragments' | 'tree'> &
  Readonly<{ lines: readonly Line[]; leaves: readonly Tag[]; shapes: Shapes; failed: string | null }>;
export type ReadPages = Readonly<{ pages: readonly ReadPage[]; looks: ReadonlyMap<string, FontLook> }>;

const leastCoverage = 0.9;

/** Reads page after page and frees each; a page that fails is recorded, not thrown. */
export async function readPages(pdf: PDFDocumentProxy, withTags: boolean): Promise<ReadPages> {
  const looks = new Map<string, FontLook>();
  const pages: ReadPage[] = [];
  const useTree = withTags && (await isTagged(pdf));
  let operatorLists = 8 + Math.ceil(pdf.numPages / 10);
  let tables = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number);
      const text = await readPage(page, useTree);
      const tagged = readTags(text, tables);
      tables = tagged.tables;
      let lines = readLines(text, looks, tagged.leafOf);
      let shapes = noShapes;
      if (operatorLists > 0 && (hasNewFont(text, looks) || isMixed(lines))) {
        operatorLists--;
        shapes = await readShapes(page);
        readLooks(page, new Set(text.fragments.map((fragment) => fragment.font)), looks);
        lines = readLines(text, looks, tagged.leafOf);
      }
      const { fragments: _, tree: __, ...rest } = text;
      pages.push({ ...rest, lines, leaves: tagged.leaves, shapes, failed: null });
      page.cleanup();
    } catch (error) {
      pages.push(failedPage(number, error));
    }
  }
  return { pages, looks };
}

async function isTagged(pdf: PDFDocumentProxy): Promise<boolean> {
  const info = (await pdf.getMarkInfo()) as ReadonlyMap<string, unknown> | Record<string, unknown> | null;
  if (info === null) return false;
  const says = (key: string) =>
    (info instanceof Map ? info.get(key) : (info as Record<string, unknown>)[key]) === true;
  return says('Marked') && !says('Suspects');
}

function readTags(text: PageText, firstTable: number) {
  const none = { leaves: [] as Tag[], leafOf: () => null, tables: firstTable };
  if (text.tree === null) return none;
  const { leaves, tables } = readLeaves(text.tree, firstTable);
  const leafOf = leafIndex(leaves);
  if (coverage(text, leafOf) < leastCoverage) return none;
  return { leaves: leaves.map((leaf) => leaf.tag), leafOf, tables };
}

function hasNewFont(text: PageText, looks: ReadonlyMap<string, FontLook>): boolean {
  return text.fragments.some((fragment) => !looks.has(fragment.font) && fragment.text.trim() !== '');
}

function failedPage(number: number, error: unknown): ReadPage {
  const failed = error instanceof Error ? error.message : 'unknown fault';
  const none = {
    width: 0,
    height: 0,
    lines: [],
    leaves: [],
    shapes: noShapes,
    characters: 0,
    unmappedGlyphs: 0,
    cut: false,
  };
  return { number, ...none, failed };
}
