import { type Draft, wordsOf } from './draft.ts';
import { around } from './layout.ts';

/** Joins a cover's title with the line under it where the title says that it goes on ("Safer Together:"). */
export function joinTitleLines(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined[joined.length - 1];
    if (last !== undefined && isTitleOf(last, draft))
      joined[joined.length - 1] = { ...last, lines: [...last.lines, ...draft.lines] };
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
