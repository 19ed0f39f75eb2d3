import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { cleanText } from '../../text/normalise.ts';
import { type Draft, wordsOf } from './draft.ts';

const fileLike =
  /\.(?:docx?|indd|pdf|pptx?|pub|qxd|rtf)\b|^microsoft|^untitled|^slide \d|^document\d*$|^layout \d/i;

/** The document's title: the largest heading of its first two pages, else what the file's own data says. */
export async function readTitle(pdf: PDFDocumentProxy, drafts: readonly Draft[]): Promise<string | null> {
  const headings = drafts.filter(
    (draft) => draft.kind === 'heading' && draft.page <= 2 && wordsOf(draft).length > 2,
  );
  const size = (draft: Draft) => Math.max(...draft.lines.map((line) => line.size));
  const cover = headings.filter((draft) => draft.page === 1);
  const from = cover.length > 0 ? cover : headings;
  const largest = from.reduce<Draft | null>(
    (best, draft) => (best === null || size(draft) > size(best) ? draft : best),
    null,
  );
  if (largest !== null && cover.length > 0) return withFollowers(largest, cover, size);
  return (await infoTitle(pdf)) ?? (largest === null ? null : wordsOf(largest));
}

/** A cover's title set in several lines of different sizes. */
function withFollowers(title: Draft, cover: readonly Draft[], size: (draft: Draft) => number): string {
  let words = wordsOf(title);
  for (const next of cover.slice(cover.indexOf(title) + 1)) {
    const longer = `${words} ${wordsOf(next)}`;
    if (size(next) < 0.45 * size(title) || longer.length > 120) break;
    words = longer;
  }
  return words;
}

async function infoTitle(pdf: PDFDocumentProxy): Promise<string | null> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const raw = (info as { Title?: unknown }).Title;
  const title = typeof raw === 'string' ? cleanText(raw) : '';
  return title.length > 4 && title.includes(' ') && !fileLike.test(title) ? title : null;
}
