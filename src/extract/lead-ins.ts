import { introduces } from '../text/introduces.ts';
import type { Draft } from './draft.ts';

/**
 * Gives every list item the draft that introduces it: a nested item its parent; an item after a sibling that ends
 * in a colon and has no items of its own ("but not:") that sibling; all others the line before their list, where
 * that line introduces it.
 */
export function assignLeadIns(drafts: readonly Draft[]): void {
  const lists = new Map<number, Draft[]>();
  drafts.forEach((draft, index) => {
    if (draft.kind !== 'list-item' || draft.list === null) return;
    const items = lists.get(draft.list);
    if (!items) {
      draft.leadIn ??= introducer(drafts, index);
      lists.set(draft.list, [draft]);
      return;
    }
    draft.leadIn ??= amongItems(items, draft);
    items.push(draft);
  });
}

function introducer(drafts: readonly Draft[], index: number): Draft | null {
  for (let before = index - 1; before >= 0; before--) {
    const draft = drafts[before];
    if (!draft || draft.kind === 'furniture' || draft.kind === 'footnote') continue;
    const line = draft.kind === 'paragraph' || draft.kind === 'side-box';
    return line && introduces(draft.text) ? draft : null;
  }
  return null;
}

function amongItems(items: readonly Draft[], item: Draft): Draft | null {
  const level = item.level ?? 1;
  for (let before = items.length - 1; before >= 0; before--) {
    const other = items[before];
    if (!other) break;
    const otherLevel = other.level ?? 1;
    if (otherLevel < level) return other;
    if (otherLevel > level) continue;
    const hasOwnItems = (items[before + 1]?.level ?? 1) > level;
    if (!hasOwnItems && endsInColon(other) && !endsInColon(item)) return other;
    return endsInColon(item) ? listLeadIn(other, level) : other.leadIn;
  }
  return items[0]?.leadIn ?? null;
}

/** What introduces the list itself, past an item of it that introduced some of its items. */
function listLeadIn(item: Draft, level: number): Draft | null {
  const { leadIn } = item;
  return leadIn?.kind === 'list-item' && leadIn.level === level ? leadIn.leadIn : leadIn;
}

function endsInColon(draft: Draft): boolean {
  return /:$/.test(draft.text.trimEnd());
}
