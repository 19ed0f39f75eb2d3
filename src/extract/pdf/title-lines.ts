import { type Draft, wordsOf } from './draft.ts';
import { around, overlapY } from './layout.ts';

/**
 * Joins a cover's title with the line under it where the title says that it goes on ("Safer Together:"), and the large
 * number of a chapter with its title beside it.
 */
export function joinTitleLines(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined[joined.length - 1];
    if (last !== undefined && isTitleOf(last, draft))
      joined[joined.length - 1] = { ...last, lines: [...last.lines, ...draft.lines] };
    else if (last !== undefined && isNumeralOf(last, draft))
      joined[joined.length - 1] = { ...draft, lines: [...last.lines, ...draft.lines] };
    else joined.push(draft);
  }
  return joined;
}

function isTitleOf(title: Draft, next: Draft): boolean {
  if (title.kind !== 'heading' || next.kind !== 'heading' || title.page !== next.page || title.page > 2)
    return false;
  if (!wordsOf(title).endsWith(':')) return false;
  const [above, below] = [around(title.lines), around(next.lines)];
  return below.y - above.y - above.height < title.lines[0]!.size;
}

function isNumeralOf(numeral: Draft, title: Draft): boolean {
  if (title.kind !== 'heading' || numeral.kind !== 'paragraph' || numeral.page !== title.page) return false;
  if (!/^\d{1,2}[.:]?$/.test(wordsOf(numeral)) || numeral.lines[0]!.size < title.lines[0]!.size) return false;
  return overlapY(around(numeral.lines), around(title.lines)) > 0.4 * title.lines[0]!.size;
}
