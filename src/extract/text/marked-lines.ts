import { readMarker } from '../markers.ts';

/** What a line of a text is by a mark of its own, not by a guess. */
export type Marked = Readonly<{ kind: 'heading' | 'furniture' | 'pull-quote'; level: number | null }>;

const furniture: Marked = { kind: 'furniture', level: null };
const quote: Marked = { kind: 'pull-quote', level: null };

/**
 * Lines of a text that say what they are, by their index: the head and signature of a letter sent by mail, what it
 * quotes, running heads, and titles underlined in the next line.
 */
export function findMarked(
  lines: readonly string[],
  pageStarts: ReadonlySet<number>,
): ReadonlyMap<number, Marked> {
  const marked = new Map<number, Marked>();
  lines.forEach((line, at) => {
    const level = underlined(line, lines[at + 1]);
    if (level !== null) marked.set(at, { kind: 'heading', level });
    else if (/^\s?>/.test(line)) marked.set(at, quote);
  });
  for (const at of mailHead(lines)) marked.set(at, furniture);
  for (const at of signature(lines)) marked.set(at, furniture);
  for (const at of runningHeads(lines, pageStarts)) marked.set(at, furniture);
  return marked;
}

/** Whether a line only underlines the one above it. */
export function isUnderline(line: string): boolean {
  return /^\s*(?:={3,}|-{3,}|~{3,})\s*$/.test(line);
}

function underlined(line: string, next: string | undefined): number | null {
  const title = line.trim();
  if (next === undefined || !isUnderline(next) || !/\p{L}{2}/u.test(title) || title.length > 100) return null;
  const rule = next.trim();
  if (readMarker(title)?.number === null || Math.abs(rule.length - title.length) > 4 + title.length / 2)
    return null;
  return rule.startsWith('=') ? 1 : 2;
}

function mailHead(lines: readonly string[]): number[] {
  const start = lines.findIndex((line) => line.trim() !== '');
  const rows: number[] = [];
  for (
    let at = Math.max(0, start);
    /^(?:from|to|cc|date|sent|subject|reply-to): \S/i.test(lines[at] ?? '');
    at++
  )
    rows.push(at);
  return rows.length >= 2 ? rows : [];
}

/** By the custom of mail, two dashes and a space stand alone above the few lines of a signature. */
function signature(lines: readonly string[]): number[] {
  const at = lines.findLastIndex((line) => /^-- ?$/.test(line));
  const rows = lines.map((_, index) => index).slice(at + 1);
  return at >= 0 && rows.length <= 10 ? rows : [];
}

/** A single word ("Our") may begin several pages by chance. */
const shortestHead = 8;

/** First lines of pages that stand there more than once, or that end in the page's number. */
function runningHeads(lines: readonly string[], pageStarts: ReadonlySet<number>): number[] {
  const heads = [...pageStarts].flatMap((from) => {
    let at = from;
    while (at < lines.length && lines[at]?.trim() === '' && (at === from || !pageStarts.has(at))) at++;
    const line = (lines[at] ?? '').trim();
    return line === '' ? [] : [{ at, line }];
  });
  const count = new Map<string, number>();
  for (const { line } of heads) count.set(line, (count.get(line) ?? 0) + 1);
  return heads
    .filter(
      ({ line }) =>
        ((count.get(line) ?? 0) > 1 && line.length >= shortestHead) ||
        /^\S.{2,60}?\S {8,}\d{1,3}$/.test(line),
    )
    .map(({ at }) => at);
}
