import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readLooks } from './fonts.ts';
import type { FontLook, Line, PageText } from './layout.ts';
import { readLines } from './lines.ts';
import { readPage } from './read-page.ts';

/** A page with its lines; its fragments are let go. */
export type ReadPage = Omit<PageText, 'fragments'> &
  Readonly<{ lines: readonly Line[]; failed: string | null }>;
export type ReadPages = Readonly<{ pages: readonly ReadPage[]; looks: ReadonlyMap<string, FontLook> }>;

/** Reads page after page and frees each; a page that fails is recorded, not thrown. */
export async function readPages(pdf: PDFDocumentProxy): Promise<ReadPages> {
  const looks = new Map<string, FontLook>();
  const pages: ReadPage[] = [];
  let operatorLists = 4 + Math.ceil(pdf.numPages / 8);
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number);
      const text = await readPage(page, false);
      if (operatorLists > 0 && hasNewFont(text, looks)) {
        operatorLists--;
        await learnFonts(page, text, looks);
      }
      const { fragments: _, ...rest } = text;
      pages.push({ ...rest, lines: readLines(text, looks), failed: null });
      page.cleanup();
    } catch (error) {
      pages.push(failedPage(number, error));
    }
  }
  return { pages, looks };
}

function hasNewFont(text: PageText, looks: ReadonlyMap<string, FontLook>): boolean {
  return text.fragments.some((fragment) => !looks.has(fragment.font) && fragment.text.trim() !== '');
}

async function learnFonts(page: PDFPageProxy, text: PageText, looks: Map<string, FontLook>): Promise<void> {
  await page.getOperatorList();
  readLooks(page, new Set(text.fragments.map((fragment) => fragment.font)), looks);
}

function failedPage(number: number, error: unknown): ReadPage {
  const failed = error instanceof Error ? error.message : 'unknown fault';
  return {
    number,
    width: 0,
    height: 0,
    lines: [],
    characters: 0,
    unmappedGlyphs: 0,
    tree: null,
    cut: false,
    failed,
  };
}
