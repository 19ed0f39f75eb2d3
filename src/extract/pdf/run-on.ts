import { type Draft, wordsOf } from './draft.ts';
import { type Line, right } from './layout.ts';
import { endsSentence, isCut } from './paragraphs.ts';

const aside = new Set<Draft['kind']>(['furniture', 'side-box', 'pull-quote', 'caption', 'footnote']);

/**
 * Joins a paragraph or item that breaks off at the end of a column or page, or before a box or quote, with its rest;
 * what stands between is skipped.
 */
export function joinRunOn(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  const last = new Map<boolean, number>();
  drafts.forEach((draft) => {
    const at = last.get(draft.boxed) ?? -1;
    const open = joined[at];
    if (open !== undefined && runsOn(open, draft, at < joined.length - 1)) {
      joined[at] = { ...open, lines: [...open.lines, ...draft.lines] };
      return;
    }
    if (draft.boxed || !aside.has(draft.kind)) last.set(draft.boxed, joined.length);
    joined.push(draft);
  });
  return joined;
}

function runsOn(open: Draft, draft: Draft, skipped: boolean): boolean {
  if (draft.marker !== null) return false;
  const isRest = draft.kind === 'list-item' && open.kind === 'list-item' && draft.page !== open.page;
  if (!isRest && draft.kind !== 'paragraph' && draft.kind !== 'side-box') return false;
  if (open.kind !== draft.kind && open.kind !== 'list-item') return false;
  const line = open.lines[open.lines.length - 1]!;
  const first = draft.lines[0]!;
  if (first.page === line.page && draft.column === open.column && !skipped) return false;
  if (first.page > line.page + 1 || Math.abs(first.size - line.size) > 0.6) return false;
  const words = wordsOf(open);
  if (/[:;]$/.test(words)) return /^\p{Ll}/u.test(first.text) && open.kind === 'paragraph';
  if (endsSentence(words)) return false;
  if (/^[\p{Ll}(£\d]/u.test(first.text) || /[-,–\u2010]$/.test(words) || isCut(words)) return true;
  return first.font === line.font && isFull(open, first);
}

/** Whether the last line is so full that the next word had no room on it, as in a text that is to go on. */
function isFull({ lines }: Draft, next: Line): boolean {
  const last = lines[lines.length - 1]!;
  if (lines.length < 2 || last.text.length < 20) return false;
  const edge = Math.max(
    ...lines.filter((line) => line.page === last.page && line.x < right(last)).map(right),
  );
  const word = next.text.indexOf(' ') < 0 ? next.text.length : next.text.indexOf(' ');
  const width = next.width * (word / Math.max(1, next.text.length));
  return right(last) + width + 1.2 * last.size > edge;
}
