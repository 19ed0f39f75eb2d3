import { cleanText } from '../text/normalise.ts';
import type { Draft } from './draft.ts';

/** Longest block, in characters, that can be an item of a list without markers; gerunds may take more. */
const longestItem = 200;
const longestGerund = 500;
// Words that begin a sentence about something else, not the next thing on a list.
const breaks =
  /^(?:i|i['’]\p{L}+|we|we['’]\p{L}+|my|our|this|that|that['’]s|these|it|it['’]s|he|she|they|you|your|but|and|if|so|as|on|at|in|vote|please|don['’]t|there|with|for|since|dear|yours|thank|thanks)$/iu;

/**
 * Turns lines after a colon into the list they are, where their writer gave them no markers: at least three short
 * blocks of one make ("My plan:" / "Safer roads" / "Fairer courts" / "Help for victims"). Under a list item they
 * are nested in it, and its list goes on after them. Headings can be items only where the format has none of its own,
 * so that they were guessed.
 */
export function findUnmarkedLists(drafts: readonly Draft[], headings: 'guessed' | 'marked'): void {
  let list = drafts.reduce((highest, draft) => Math.max(highest, draft.list ?? -1), -1);
  for (let at = 0; at < drafts.length; at++) {
    const leadIn = drafts[at];
    if (!leadIn || !isLeadIn(leadIn)) continue;
    const items = itemsAfter(drafts, at, headings === 'guessed');
    if (items.length < 3) continue;
    const nested = leadIn.kind === 'list-item';
    const own = nested ? (leadIn.list ?? ++list) : ++list;
    const level = nested ? (leadIn.level ?? 1) + 1 : 1;
    for (const item of items) Object.assign(item, { kind: 'list-item', list: own, level, leadIn });
    if (nested) joinRest(drafts, at + items.length + 1, own);
    at += items.length;
  }
}

function isLeadIn(draft: Draft): boolean {
  const text = draft.text.trim();
  const wraps = draft.kind === 'paragraph' || draft.kind === 'list-item' || draft.kind === 'heading';
  return (
    wraps &&
    /:(?:\s*[-–—])?$/.test(text) &&
    !/\b(?:said|says|added|applauded|writes|wrote|commented):$/i.test(text)
  );
}

function itemsAfter(drafts: readonly Draft[], leadIn: number, withHeadings: boolean): Draft[] {
  const candidates: Draft[] = [];
  for (let at = leadIn + 1; at < drafts.length; at++) {
    const draft = drafts[at];
    if (!draft || !couldBeItem(draft) || (draft.kind === 'heading' && !withHeadings)) break;
    candidates.push(draft);
  }
  const makes = candidates.slice(0, 3).map((draft) => makeOf(draft.text));
  const required = {
    ing: makes.every((make) => make.ing),
    open: makes.every((make) => make.open),
    capitals: makes.every((make) => make.capitals),
  };
  const end = candidates.findIndex((draft) => {
    const make = makeOf(draft.text);
    return (
      (required.ing && !make.ing) || (required.capitals && !make.capitals) || (required.open && !make.open)
    );
  });
  return end < 0 ? candidates : candidates.slice(0, end);
}

function couldBeItem(draft: Draft): boolean {
  if (draft.kind !== 'paragraph' && draft.kind !== 'heading') return false;
  const text = cleanText(draft.text);
  const first = /^[\p{L}\p{N}'’]+/u.exec(text)?.[0] ?? '';
  const longest = /ing$/.test(first) ? longestGerund : longestItem;
  return text.length <= longest && first !== '' && !breaks.test(first) && !/[:?]$/.test(text);
}

/** What the items of one list have in common: they begin with a gerund, have no end stop, are in capitals. */
function makeOf(text: string): { ing: boolean; open: boolean; capitals: boolean } {
  const letters = text.match(/\p{L}/gu) ?? [];
  const upper = text.match(/\p{Lu}/gu) ?? [];
  return {
    ing: /^\p{L}+ing\b/u.test(text.trim()),
    open: !/[.!]["”’)]*$/.test(text.trim()),
    capitals: upper.length > letters.length * 0.8,
  };
}

/** The items after an item's own unmarked ones belong to the list that the item began. */
function joinRest(drafts: readonly Draft[], from: number, list: number): void {
  const other = drafts[from]?.list;
  if (drafts[from]?.kind !== 'list-item' || other === null || other === undefined) return;
  for (let at = from; drafts[at]?.list === other; at++) Object.assign(drafts[at] ?? {}, { list });
}
