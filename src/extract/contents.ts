import { bareText, cleanText } from '../text/normalise.ts';
import type { Draft } from './draft.ts';

const title = /^(?:(?:table of )?contents|in this (?:plan|document|section)|on this page|cynnwys)[.:]?$/i;

/** Labels as contents what stands under "Contents" and says again the words of headings further down. */
export function labelContents(drafts: readonly Draft[]): void {
  const at = drafts.findIndex((draft) => draft.kind !== 'furniture' && title.test(cleanText(draft.text)));
  if (at < 0) return;
  const later = new Set<string>();
  for (const draft of drafts.slice(at + 1)) if (draft.kind === 'heading') later.add(keyOf(draft.text));
  const end = drafts.findIndex((draft, index) => index > at && !repeats(draft, later));
  const entries = drafts.slice(at + 1, end < 0 ? drafts.length : end);
  if (entries.length < 3) return;
  for (const entry of entries) {
    // The first heading after the contents repeats an entry as well: it is the heading itself.
    if (entry.kind !== 'heading')
      Object.assign(entry, { kind: 'contents', level: null, list: null, marker: null, leadIn: null });
  }
}

function repeats(draft: Draft, later: ReadonlySet<string>): boolean {
  return draft.kind === 'contents' || (draft.kind !== 'table-cell' && later.has(keyOf(draft.text)));
}

/** An entry without its page number and the dots before it. */
function keyOf(text: string): string {
  const words = cleanText(text);
  return bareText(words.replace(/[\s.…]{1,200}\d{1,3}$/, '')) || bareText(words);
}
