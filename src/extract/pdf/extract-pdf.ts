import type { Extraction, PageRecord } from '../../model/index.ts';
import type { OcrMeans } from '../ocr/recogniser.ts';
import { assemble } from './assemble.ts';
import { joinBigNumbers } from './big-numbers.ts';
import { type BodyStyle, bodyStyle } from './body-style.ts';
import { labelCaptions } from './captions.ts';
import { clipBoxes } from './clip-boxes.ts';
import { readComplaints } from './complaints.ts';
import { tidyEntry } from './contents.ts';
import { findDamage } from './damage.ts';
import { type Draft, withMarker } from './draft.ts';
import { type DraftedPage, draftPage } from './draft-page.ts';
import { labelFootnotes } from './footnotes.ts';
import { findFurniture } from './furniture.ts';
import { labelHeadings } from './headings.ts';
import { joinCells } from './join-cells.ts';
import { columnMargins, labelLists } from './lists.ts';
import type { OcrResult } from './ocr-pages.ts';
import { recogniseWanted } from './ocr-wanted.ts';
import { shareOddWords } from './odd-words.ts';
import { openPdf } from './open.ts';
import { readOutline } from './outline.ts';
import { doubtsOf, levelOf } from './page-doubts.ts';
import { findProblems } from './problems.ts';
import { labelPullQuotes } from './pull-quotes.ts';
import { type ReadPage, type ReadPages, readPages } from './read-pages.ts';
import { joinRunOn } from './run-on.ts';
import { readTitle } from './title.ts';
import { joinTitleLines } from './title-lines.ts';
import { trustOf, trustProblems } from './trust.ts';

/** `tags: false` reads a tagged file as if it had no structure tree; `ocr` reads pages that are pictures. */
export type PdfOptions = Readonly<{ tags: boolean; ocr?: OcrMeans | undefined }>;

/** Reads a whole PDF. Throws PcpError (exit code 3) where nothing can be read. */
export async function extractPdf(
  bytes: Uint8Array,
  name: string,
  options: PdfOptions = { tags: true },
): Promise<Extraction> {
  const opened = await openPdf(bytes, name);
  const { pdf, complaints, close } = opened;
  try {
    const opening = readComplaints(complaints());
    const plain = await readPages(opened, options.tags);
    const recognised = await recogniseWanted(plain, { bytes, name }, options.ocr);
    const { ocr } = recognised;
    const { read } = ocr;
    const body = bodyStyle(
      read.pages.flatMap((page) => page.lines),
      read.looks,
    );
    const drafted = draftPages(read, body);
    const drafts = structure(drafted, read, body, await readOutline(pdf));
    const { text, blocks: assembled } = assemble(drafts);
    const blocks = clipBoxes(assembled, read.pages);
    const title = await readTitle(pdf, drafts);
    const oddWords = shareOddWords(read.pages.map((page) => page.lines));
    const records = read.pages.map((page, i) => withOcr(recordOf(page, drafted[i]!, oddWords[i]!), ocr));
    const damage = findDamage(bytes, read, opening, opened.isWhole);
    const found = records.map((record, i) =>
      doubtsOf(read.pages[i]!, record, damage.brokenPages.has(record.page)),
    );
    const pages = records.map((record, i) => ({ ...record, trust: levelOf(found[i]!) }));
    const trust = trustOf(pages, found, damage);
    const problems = [
      ...trustProblems(trust, name),
      ...recognised.problems,
      ...findProblems(read, found, damage, name),
    ];
    return { format: 'pdf', pageCount: pdf.numPages, title, text, blocks, pages, trust, problems };
  } finally {
    await close();
  }
}

function draftPages(read: ReadPages, body: BodyStyle): DraftedPage[] {
  const furniture = findFurniture(read.pages);
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
  body: BodyStyle,
  outline: ReadonlyMap<string, number>,
): Draft[] {
  const { looks } = read;
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
  return labelLists(joinCells(joinRunOn(drafts)), margins);
}

/** Numbers of contents entries and of pages ("- 4 -") are part of their text. */
function tidy(draft: Draft): Draft {
  if (draft.kind === 'contents') return tidyEntry(draft);
  return draft.kind === 'furniture' ? withMarker(draft) : draft;
}

type Untrusted = Omit<PageRecord, 'trust'>;

function recordOf(
  page: ReadPage,
  { order, drafts, sure, disputed }: DraftedPage,
  oddWords: number | null,
): Untrusted {
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
    orderConfidence: drafts.length === 0 ? null : !sure ? 0.5 : disputed ? 0.75 : 1,
    oddWords,
  };
}

/** The record of a page with what is known of its pictures and of the words recognised in them. */
function withOcr(record: Untrusted, { pages }: OcrResult): Untrusted {
  const page = pages.find((one) => one.page === record.page);
  if (page === undefined) return record;
  const { images, outcome } = page;
  if (outcome !== 'read') return { ...record, images };
  const ocr = { confidence: Math.round(page.confidence * 1000) / 1000, turned: page.turned };
  return { ...record, images, read: 'ocr', ocr };
}
