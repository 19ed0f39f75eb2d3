import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { framesText } from './boxes.ts';
import { type Faults, readComplaints } from './complaints.ts';
import { readLooks } from './fonts.ts';
import { mendJustified } from './justified.ts';
import type { FontLook, Line, PageText, Tag } from './layout.ts';
import { readLines } from './lines.ts';
import { mixedLayout } from './mixed-layout.ts';
import type { OpenPdf } from './open.ts';
import { readPage } from './read-page.ts';
import { noShapes, readShapes, type Shapes } from './shapes.ts';
import { readLeaves } from './tag-leaves.ts';
import { placeTaggedCells } from './tagged-cells.ts';
import { coverage, leafIndex } from './tags.ts';

/** A page with its lines; its fragments are let go. `leaves` are its tagged blocks, where the tree covers it. */
export type ReadPage = Omit<PageText, 'fragments' | 'tree'> &
  Readonly<{
    lines: readonly Line[];
    leaves: readonly Tag[];
    shapes: Shapes;
    failed: string | null;
    faults: Faults;
    /** Number of the page's object in the file, where known. */
    object: number | null;
  }>;
export type ReadPages = Readonly<{ pages: readonly ReadPage[]; looks: ReadonlyMap<string, FontLook> }>;

/** After so many pages in a row whose shapes frame no text, mixed styles alone are no reason to ask for them. */
const mostDull = 3;
const leastCoverage = 0.9;
/** A tree that names no heading and no table on so many pages names nothing that the layout does not. */
const patience = 12;

/** Reads page after page and frees each; a page that fails is recorded, not thrown. */
export async function readPages(
  { pdf, fontNames, complaints }: Pick<OpenPdf, 'pdf' | 'fontNames' | 'complaints'>,
  withTags: boolean,
): Promise<ReadPages> {
  const looks = new Map<string, FontLook>();
  const pages: ReadPage[] = [];
  let useTree = withTags && (await isTagged(pdf));
  const mostAsked = 12 + Math.ceil(pdf.numPages / 16);
  const mostLearnt = 6 + Math.ceil(pdf.numPages / 32);
  let [asked, learnt, dull] = [0, 0, 0];
  let tables = 0;
  let useful = false;
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number);
      const text = await readPage(page, useTree);
      const tagged = readTags(text, tables);
      tables = tagged.tables;
      useful ||= tagged.leaves.some((leaf) => leaf.role === 'heading' || leaf.role === 'table-cell');
      if (!useful && number >= patience) useTree = false;
      let lines = mendJustified(readLines(text, looks, tagged.leafOf));
      let shapes = noShapes;
      const mayLearn = learnt < mostLearnt && hasNewFont(text, looks);
      const why = mayLearn ? 'fonts' : mixedLayout(lines);
      if (why !== null && !text.cut && asked < mostAsked && (why !== 'styles' || dull < mostDull)) {
        asked++;
        if (why === 'fonts') learnt++;
        shapes = await readShapes(page);
        const fonts = new Set(text.fragments.map((fragment) => fragment.font));
        const unknown = [...fonts].filter((font) => !looks.has(font));
        readLooks(unknown, fontNames, looks);
        // Markers in symbol fonts are known as such only now.
        if (unknown.some((font) => looks.get(font)?.symbol))
          lines = mendJustified(readLines(text, looks, tagged.leafOf));
        if (why === 'styles') dull = framesText(lines, shapes, { page: text, looks }) ? 0 : dull + 1;
      }
      const { fragments: _, tree: __, ...rest } = text;
      const faults = readComplaints(complaints());
      const object = page.ref?.num ?? null;
      const leaves = placeTaggedCells(tagged.leaves, lines);
      pages.push({ ...rest, lines, leaves, shapes, failed: null, faults, object });
      page.cleanup();
    } catch (error) {
      pages.push(failedPage(number, error, readComplaints(complaints())));
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

const fewLetters = 40;

/** Whether the page holds more than a few letters in a font whose look is not known yet. */
function hasNewFont(text: PageText, looks: ReadonlyMap<string, FontLook>): boolean {
  let letters = 0;
  for (const fragment of text.fragments) {
    if (!looks.has(fragment.font)) letters += fragment.text.trim().length;
    if (letters > fewLetters) return true;
  }
  return false;
}

function failedPage(number: number, error: unknown, faults: Faults): ReadPage {
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
  return { number, ...none, failed, faults, object: null };
}
