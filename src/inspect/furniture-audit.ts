import type { Extraction } from '../model/index.ts';
import { type Markup, markup } from './markup.ts';

/** Words that were labelled as no part of the plan's text, and where. */
export type FurnitureRow = Readonly<{
  /** As they stand where they are met first. */
  words: string;
  times: number;
  /** Pages in order, each once; empty for formats without pages. */
  pages: readonly number[];
  /** Why a person should look: it may be the plan's own words. Null where nothing speaks for that. */
  doubt: string | null;
}>;

const manyWords = 12;

/**
 * What was labelled as running heads and feet, page numbers, navigation and notices: those that may be the plan's own words
 * first, then in reading order. Figures make no difference, so that page numbers are one row.
 */
export function auditFurniture({ blocks, text }: Extraction): FurnitureRow[] {
  const found = blocks
    .filter(({ kind }) => kind === 'furniture')
    .map(({ span, page }) => ({ words: text.slice(span.start, span.end), page }));
  const rows = [...Map.groupBy(found, ({ words }) => words.replace(/\d+/g, '#').toLowerCase())].map(
    ([, own]): FurnitureRow => ({
      words: own[0]!.words,
      times: own.length,
      pages: [...new Set(own.flatMap(({ page }) => page ?? []))].sort((a, b) => a - b),
      doubt: doubtOf(own[0]!.words, own.length),
    }),
  );
  return [...rows.filter(({ doubt }) => doubt !== null), ...rows.filter(({ doubt }) => doubt === null)];
}

function doubtOf(words: string, times: number): string | null {
  if (/\b(?:will|shall|must|pledge|commit)\b/i.test(words)) return 'reads like a promise';
  if (words.split(/\s+/).length > manyWords) return 'long for a running line';
  return times === 1 && /[.!?]$/.test(words) ? 'a sentence that stands here once' : null;
}

/** The audit as a table; nothing where nothing was labelled so. */
export function furnitureTable(extraction: Extraction): Markup {
  const rows = auditFurniture(extraction);
  if (rows.length === 0) return markup``;
  const lines = rows.map(
    ({ words, times, pages, doubt }) =>
      markup`<tr><td>${words}</td><td>${String(times)}</td><td>${rangesOf(pages)}</td><td>${doubt}</td></tr>`,
  );
  return markup`<details><summary>Labelled as running heads, feet, page numbers or notices: ${String(rows.length)}</summary><p>No promises are sought in these. Their words are kept, and a reader can still mark one as a missed commitment.</p><table><thead><tr><th>Words</th><th>Times</th><th>Pages</th><th>Look at</th></tr></thead><tbody>
${lines}
</tbody></table></details>`;
}

/** "1-3, 7" for pages in order. */
function rangesOf(pages: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last !== undefined && page === last[1] + 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}
