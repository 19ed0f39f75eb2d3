import type { Extraction, PageRecord } from '../../model/index.ts';
import { assemble } from './assemble.ts';
import { bodyStyle } from './body-style.ts';
import type { Draft } from './draft.ts';
import { type DraftedPage, draftPage } from './draft-page.ts';
import { findFurniture } from './furniture.ts';
import { labelHeadings } from './headings.ts';
import { labelLists } from './lists.ts';
import { openPdf } from './open.ts';
import { findProblems } from './problems.ts';
import { type ReadPage, type ReadPages, readPages } from './read-pages.ts';
import { joinRunOn } from './run-on.ts';

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
    const { text, blocks } = assemble(structure(drafted, read));
    const pages = read.pages.map((page, i) => recordOf(page, drafted[i]!));
    const problems = findProblems(read, drafted, name);
    return { format: 'pdf', pageCount: pdf.numPages, title: null, text, blocks, pages, problems };
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
  const context = { looks: read.looks, body, trustTags };
  const drafted: DraftedPage[] = [];
  const first = { id: 0, column: 0 };
  for (const page of read.pages) {
    const result = draftPage(page, furniture, context, first);
    first.id += result.drafts.length;
    first.column = result.drafts.reduce((most, draft) => Math.max(most, draft.column), first.column) + 1;
    drafted.push(result);
  }
  return drafted;
}

function structure(drafted: readonly DraftedPage[], read: ReadPages): Draft[] {
  const drafts = drafted.flatMap((page) => page.drafts);
  const body = bodyStyle(
    read.pages.flatMap((page) => page.lines),
    read.looks,
  );
  return joinRunOn(labelLists(labelHeadings(drafts, body, read.looks)));
}

function recordOf(page: ReadPage, { order }: DraftedPage): PageRecord {
  const { number, width, height, characters, unmappedGlyphs } = page;
  return { page: number, width, height, characters, unmappedGlyphs, images: null, order };
}
