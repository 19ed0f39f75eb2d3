import { bottom, type Line } from './layout.ts';

/** More of one line on a page than it has cards: words of a table or list. */
const mostCards = 8;

type Sheet = Readonly<{ lines: readonly Line[] }>;

/**
 * Keys of lines that head several texts side by side, on two pages or more: "What we found:" over each card of a row.
 * Running heads stand once on a page, or clear of the text.
 */
export function findCardHeadings<Page extends Sheet>(
  pages: readonly Page[],
  candidates: (page: Page) => readonly Line[],
  keyOf: (line: Line) => string,
): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const page of pages) {
    const onPage = new Map<string, Line[]>();
    for (const line of candidates(page)) {
      if (line.turn !== 0 || !/\p{L}/u.test(line.text)) continue;
      const same = onPage.get(keyOf(line));
      if (same === undefined) onPage.set(keyOf(line), [line]);
      else same.push(line);
    }
    for (const [key, same] of onPage) {
      if (same.length < 2 || same.length > mostCards) continue;
      if (same.every((line) => heads(line, page.lines))) seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  return new Set([...seen].filter(([, pagesOf]) => pagesOf >= 2).map(([key]) => key));
}

/** Whether text begins right under a line, at its left edge, and goes on below. */
export function heads(line: Line, lines: readonly Line[]): boolean {
  const first = lines.find((other) => standsUnder(line, other));
  return first !== undefined && lines.some((other) => standsUnder(first, other));
}

function standsUnder(line: Line, other: Line): boolean {
  const gap = other.y - bottom(line);
  const isNext = gap > -0.3 * line.height && gap < 1.2 * line.size;
  return other !== line && other.turn === 0 && isNext && Math.abs(other.x - line.x) < 3;
}
