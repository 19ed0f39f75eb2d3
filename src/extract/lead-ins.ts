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

/** Whether a line announces what follows: it ends in a colon, breaks off, or says so ("the following"). */
export function introduces(text: string, what: 'list' | 'table' = 'list'): boolean {
  const line = text.trim();
  if (what === 'table' && /\b(?:below|follow(?:s|ing)|table|these)\b/i.test(lastSentence(line))) return true;
  if (/[:;\u2026]\s*[-–—]?$|[:,]?\s*[-–—]$/.test(line)) return true;
  if (!/[.!?;"”’)]$/.test(line)) return line.length <= 200;
  return announcement.test(lastSentence(line));
}

function lastSentence(line: string): string {
  const body = line.slice(0, -1);
  return line
    .slice(Math.max(body.lastIndexOf('. '), body.lastIndexOf('? '), body.lastIndexOf('! ')) + 1)
    .trim();
}

const announcement =
  /\b(?:(?:as follows|the following|(?:set out|listed|shown|described) below|these (?:are|include))\b|(?:two|three|four|five|six|seven|eight|nine|ten|\d+)(?:\s+\p{L}+){0,2}\s+(?:things|priorities|pledges|promises|aims|goals|points|objectives|themes|areas|commitments|outcomes|steps|ways)[.]?$)/iu;

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
