import { type Draft, wordsOf } from './draft.ts';
import { endsSentence } from './paragraphs.ts';

/** Joins a paragraph or item that breaks off at the end of a column or page with its rest, furniture skipped. */
export function joinRunOn(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  let last = -1;
  for (const draft of drafts) {
    const open = joined[last];
    if (open !== undefined && runsOn(open, draft)) {
      joined[last] = { ...open, lines: [...open.lines, ...draft.lines] };
      continue;
    }
    if (draft.kind !== 'furniture' && draft.kind !== 'side-box' && draft.kind !== 'pull-quote')
      last = joined.length;
    joined.push(draft);
  }
  return joined;
}

function runsOn(open: Draft, draft: Draft): boolean {
  if (draft.kind !== 'paragraph' || draft.marker !== null) return false;
  if (open.kind !== 'paragraph' && open.kind !== 'list-item') return false;
  const line = open.lines[open.lines.length - 1]!;
  const first = draft.lines[0]!;
  if (first.page === line.page && draft.column === open.column) return false;
  if (first.page > line.page + 1 || Math.abs(first.size - line.size) > 0.6) return false;
  const words = wordsOf(open);
  return !endsSentence(words) && (/^[\p{Ll}(£\d]/u.test(first.text) || /[-,–\u2010]$/.test(words));
}
