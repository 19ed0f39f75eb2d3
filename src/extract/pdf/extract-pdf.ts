import type { Extraction, PageRecord } from '../../model/index.ts';
import { assemble } from './assemble.ts';
import { joinBigNumbers } from './big-numbers.ts';
import { bodyStyle } from './body-style.ts';
import { labelCaptions } from './captions.ts';
import { tidyEntry } from './contents.ts';
import { type Draft, withMarker } from './draft.ts';
import { type DraftedPage, draftPage } from './draft-page.ts';
import { labelFootnotes } from './footnotes.ts';
import { findFurniture } from './furniture.ts';
import { labelHeadings } from './headings.ts';
import { columnMargins, labelLists } from './lists.ts';
import { openPdf } from './open.ts';
import { readOutline } from './outline.ts';
import { findProblems } from './problems.ts';
import { labelPullQuotes } from './pull-quotes.ts';
import { type ReadPage, type ReadPages, readPages } from './read-pages.ts';
import { countPageObjects, findRepair } from './repairs.ts';
import { joinRunOn } from './run-on.ts';
import { readTitle } from './title.ts';
import { joinTitleLines } from './title-lines.ts';

/** `tags: false` reads a tagged file as if it had no structure tree. */
export type PdfOptions = Readonly<{ tags: boolean }>;

/** Reads a whole PDF. Throws PcpError (exit code 3) where nothing can be read. */
export async function extractPdf(
  bytes: Uint8Array,
  name: string,
  options: PdfOptions = { tags: true },
): Promise<Extraction> {
  const { pdf, close } = await openPdf(bytes, name);
  try {
    const read = await readPages(pdf, options.tags);
    const drafted = draftPages(read);
    const drafts = structure(drafted, read, await readOutline(pdf));
    const { text, blocks } = assemble(drafts);
    const title = await readTitle(pdf, drafts);
    const pages = read.pages.map((page, i) => recordOf(page, drafted[i]!));
    const repair = findRepair(bytes);
    const isDamaged = repair !== null || read.pages.some((page) => page.failed !== null);
    const pageObjects = isDamaged ? countPageObjects(bytes) : 0;
    const problems = findProblems(read, drafted, { repair, pageObjects }, name);
    return { format: 'pdf', pageCount: pdf.numPages, title, text, blocks, pages, problems };
  } finally {
    await close();
  }
}

function draftPages(read: ReadPages): DraftedPage[] {
  const furniture = findFurniture(read.pages);
  const body = bodyStyle(
    read.pages.flatMap((page) => page.lines),
    read.looks,
  );
  const trustTags = read.pages.some((page) => page.leaves.some((leaf) => leaf.role === 'heading'));
  const context = { looks: read.looks, body, trustTags, pageCount: read.pages.length };
  const drafted: DraftedPage[] = [];
  const first = { id: 0, column: 0, table: tablesOf(read) };
  for (const page of read.pages) {
    const result = draftPage(page, furniture, context, first);
    first.id += result.drafts.length;
    first.column = result.drafts.reduce((most, draft) => Math.max(most, draft.column), first.column) + 1;
    first.table = result.drafts.reduce(
      (most, { table }) => Math.max(most, (table?.table ?? -1) + 1),
      first.table,
    );
    drafted.push(result);
  }
  return drafted;
}

/** How many tables the structure trees number: those found by layout come after them. */
function tablesOf(read: ReadPages): number {
  const numbers = read.pages.flatMap((page) => page.leaves.map((leaf) => (leaf.table?.table ?? -1) + 1));
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function structure(
  drafted: readonly DraftedPage[],
  read: ReadPages,
  outline: ReadonlyMap<string, number>,
): Draft[] {
  const { looks } = read;
  const body = bodyStyle(
    read.pages.flatMap((page) => page.lines),
    looks,
  );
  const heights = new Map(read.pages.map((page) => [page.number, page.height]));
  let drafts: Draft[] = drafted.flatMap((page) => page.drafts);
  drafts = drafts.map(tidy);
  drafts = labelFootnotes(drafts, body.size, heights);
  drafts = labelCaptions(drafts, body, looks);
  drafts = labelPullQuotes(drafts, body);
  drafts = joinTitleLines(labelHeadings(drafts, { body, looks, outline }));
  drafts = joinBigNumbers(drafts, body.size);
  // Margins first: a text that runs on reaches into other columns.
  const margins = columnMargins(drafts);
  return labelLists(joinRunOn(drafts), margins);
}

/** Numbers of contents entries and of pages ("- 4 -") are part of their text. */
function tidy(draft: Draft): Draft {
  if (draft.kind === 'contents') return tidyEntry(draft);
  return draft.kind === 'furniture' ? withMarker(draft) : draft;
}

function recordOf(page: ReadPage, { order, drafts, sure }: DraftedPage): PageRecord {
  const { number, width, height, characters, unmappedGlyphs } = page;
  return {
    page: number,
    width,
    height,
    characters,
    unmappedGlyphs,
    images: null,
    order,
    read: characters === 0 ? 'nothing' : 'text',
    ocr: null,
    orderConfidence: drafts.length === 0 ? null : sure ? 1 : 0.5,
    oddWords: null,
    trust: sure ? 'good' : 'check',
  };
}
