import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { bareText } from '../../text/normalise.ts';

type Entry = Readonly<{ title: string; items: readonly Entry[] }>;

const mostEntries = 2000;

/** Titles of a file's outline (bookmarks), bare, each with its depth from 1; empty where there is none. */
export async function readOutline(pdf: PDFDocumentProxy): Promise<ReadonlyMap<string, number>> {
  const depths = new Map<string, number>();
  const outline = (await pdf.getOutline().catch(() => null)) as readonly Entry[] | null;
  const waiting = (outline ?? []).map((entry) => ({ entry, depth: 1 }));
  for (let next = waiting.shift(); next !== undefined && depths.size < mostEntries; next = waiting.shift()) {
    const bare = bareText(next.entry.title);
    if (bare.length > 2 && !depths.has(bare)) depths.set(bare, next.depth);
    for (const entry of next.entry.items ?? []) waiting.push({ entry, depth: next.depth + 1 });
  }
  return depths;
}
