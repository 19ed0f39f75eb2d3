import { type Draft, wordsOf } from './draft.ts';
import { isBullet, markerKind } from './markers.ts';

type Open = {
  list: number;
  items: { x: number; kind: string; id: number; column: string }[];
  leadIn: number | null;
};

/** Labels list items, gives each its list, level and the draft that introduces it. */
export function labelLists(drafts: readonly Draft[]): Draft[] {
  let open: Open | null = null;
  let lists = 0;
  let before: Draft | null = null;
  return drafts.map((draft) => {
    if (draft.kind === 'furniture') return draft;
    if (!isItem(draft)) {
      before = draft;
      open = null;
      return draft;
    }
    if (open === null)
      open = { list: lists++, items: [], leadIn: before === null || !leads(before) ? null : before.id };
    return enter(draft, open);
  });
}

function isItem(draft: Draft): boolean {
  return draft.kind === 'list-item' || (draft.kind === 'paragraph' && draft.marker !== null);
}

function leads(draft: Draft): boolean {
  const words = wordsOf(draft);
  if (draft.kind === 'heading') return words.endsWith(':');
  return draft.kind === 'paragraph' && !/[.!?]["'”’)]*$/.test(words);
}

/** Levels by where the marker stands in its column, and by its kind. */
function enter(draft: Draft, open: Open): Draft {
  const first = draft.lines[0]!;
  const item = {
    x: first.x,
    kind: markerKind(draft.marker ?? '•'),
    id: draft.id,
    column: `${draft.page} ${draft.column}`,
  };
  const stack = open.items;
  while (stack.length > 0 && !isDeeper(item, stack[stack.length - 1]!)) stack.pop();
  const parent = stack[stack.length - 1];
  stack.push(item);
  return {
    ...draft,
    kind: 'list-item',
    level: stack.length,
    list: open.list,
    leadIn: parent?.id ?? open.leadIn,
  };
}

type Entry = Open['items'][number];

function isDeeper(item: Entry, last: Entry): boolean {
  if (item.kind === last.kind) return item.column === last.column && item.x - last.x > 6;
  if (item.column !== last.column) return isBullet(item.kind) && !isBullet(last.kind);
  return item.x - last.x > 6 || (item.x - last.x > -2 && isBullet(item.kind) && !isBullet(last.kind));
}
