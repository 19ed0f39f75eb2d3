import type { Extraction, PageRecord, Problem } from '../../model/index.ts';
import type { Extractor } from '../extractor.ts';
import { assemble } from './assemble.ts';
import { type BodyStyle, bodyStyle } from './body-style.ts';
import type { Draft } from './draft.ts';
import { findFurniture } from './furniture.ts';
import { labelHeadings } from './headings.ts';
import { layOutPage } from './lay-out-page.ts';
import type { Line } from './layout.ts';
import { labelLists } from './lists.ts';
import { openPdf } from './open.ts';
import { findProblems } from './problems.ts';
import { type ReadPages, readPages } from './read-pages.ts';
import { joinRunOn } from './run-on.ts';

/** PDF, tagged or not: text in reading order with its place on the page. */
export const pdfExtractor: Extractor = {
  format: 'pdf',
  label: 'PDF',
  extensions: ['.pdf'],
  matches,
  extract: extractPdf,
};

/** By its signature, which may stand up to a kilobyte into the file; an empty file by its name. */
function matches(bytes: Uint8Array, name: string): boolean {
  if (bytes.length === 0) return name.toLowerCase().endsWith('.pdf');
  return Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-');
}

async function extractPdf(bytes: Uint8Array, name: string): Promise<Extraction> {
  const { pdf, close } = await openPdf(bytes, name);
  try {
    const read = await readPages(pdf);
    const furniture = findFurniture(read.pages);
    const body = bodyStyle(linesOf(read), read.looks);
    const { drafts, unsure } = draftPages(read, furniture, body);
    const { text, blocks } = assemble(joinRunOn(labelLists(labelHeadings(drafts, body, read.looks))));
    const pages = read.pages.map((page) => recordOf(page, unsure));
    const problems: Problem[] = findProblems(read, unsure, name);
    return { format: 'pdf', pageCount: pdf.numPages, title: null, text, blocks, pages, problems };
  } finally {
    await close();
  }
}

function* linesOf(read: ReadPages): Iterable<Line> {
  for (const page of read.pages) yield* page.lines;
}

function recordOf(page: ReadPages['pages'][number], unsure: ReadonlySet<number>): PageRecord {
  const { number, width, height, characters, unmappedGlyphs } = page;
  const order = characters === 0 ? 'none' : 'geometry';
  void unsure;
  return { page: number, width, height, characters, unmappedGlyphs, images: null, order };
}

function draftPages(read: ReadPages, furniture: ReadonlySet<Line>, body: BodyStyle) {
  const drafts: Draft[] = [];
  const unsure = new Set<number>();
  let column = 0;
  for (const page of read.pages) {
    const own = page.lines.filter((line) => !furniture.has(line));
    const laidOut = layOutPage(own, { looks: read.looks, bodySize: body.size }, column);
    if (!laidOut.sure) unsure.add(page.number);
    for (const passage of laidOut.passages) {
      column = Math.max(column, passage.column + 1);
      drafts.push(draft(passage.lines, page.number, passage.column, drafts.length, 'paragraph'));
    }
    for (const line of page.lines) {
      if (furniture.has(line)) drafts.push(draft([line], page.number, column, drafts.length, 'furniture'));
    }
  }
  return { drafts, unsure };
}

function draft(lines: readonly Line[], page: number, column: number, id: number, kind: Draft['kind']): Draft {
  const marker = lines[0]?.marker ?? null;
  return {
    kind,
    lines,
    page,
    level: null,
    list: null,
    marker,
    leadIn: null,
    id,
    table: null,
    tag: null,
    column,
  };
}
