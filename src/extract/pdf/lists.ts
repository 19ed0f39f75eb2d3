import { type Draft, wordsOf } from './draft.ts';
import { isBullet, markerKind } from './markers.ts';

type Entry = Readonly<{
  indent: number;
  kind: string;
  id: number;
  column: number;
  level: number;
  leadIn: number | null;
  /** Whether it ends in a colon, and so introduces what follows. */
  opens: boolean;
}>;
type Open = {
  list: number;
  stack: Entry[];
  /** Levels on which each kind of marker was seen, and where each level stood. */
  byKind: Map<string, Set<number>>;
  indents: Map<number, number>;
  leadIn: number | null;
  last: Draft;
};

const indentStep = 5;
const aside = new Set<Draft['kind']>([
  'furniture',
  'side-box',
  'pull-quote',
  'caption',
  'footnote',
  'contents',
]);

/**
 * Labels list items; gives each its list, its level and the draft that introduces it. `margins` are the left edges of
 * the columns, by number.
 */
export function labelLists(drafts: readonly Draft[], margins: ReadonlyMap<number, number>): Draft[] {
  const open = new Map<boolean, Open | null>();
  const before = new Map<boolean, Draft | null>();
  let lists = 0;
  return drafts.map((draft) => {
    if (!isItem(draft)) {
      // What stands apart from the text does not end a list of the text.
      if (aside.has(draft.kind) && !draft.boxed) return draft;
      before.set(draft.boxed, draft);
      const list = open.get(draft.boxed) ?? null;
      if (list === null || !goesOn(draft, list)) open.set(draft.boxed, null);
      return draft;
    }
    const indent = draft.lines[0]!.x - (margins.get(draft.column) ?? 0);
    let list = open.get(draft.boxed) ?? null;
    if (list === null || startsAnew(draft, list)) {
      const lead = before.get(draft.boxed) ?? null;
      list = {
        list: lists++,
        stack: [],
        byKind: new Map(),
        indents: new Map(),
        leadIn: lead !== null && leads(lead) ? lead.id : null,
        last: draft,
      };
      open.set(draft.boxed, list);
    }
    const item = enter(draft, list, indent);
    list.last = item;
    return item;
  });
}

function isItem(draft: Draft): boolean {
  return draft.kind === 'list-item' || (draft.kind === 'paragraph' && draft.marker !== null);
}

/** Left edge of each column, furniture aside. */
export function columnMargins(drafts: readonly Draft[]): Map<number, number> {
  const margins = new Map<number, number>();
  for (const draft of drafts) {
    if (draft.kind === 'furniture') continue;
    for (const line of draft.lines)
      margins.set(draft.column, Math.min(margins.get(draft.column) ?? Infinity, line.x));
  }
  return margins;
}

/** A second paragraph of an item stands under the item's words, not under its marker. */
function goesOn(draft: Draft, list: Open): boolean {
  const item = list.last.lines[0]!;
  const first = draft.lines[0]!;
  const isUnderWords = Math.abs(first.x - item.textX) < 3 && item.textX - item.x > 4;
  return (
    draft.kind === 'paragraph' &&
    draft.column === list.last.column &&
    isUnderWords &&
    !wordsOf(draft).endsWith(':')
  );
}

/** A number that begins again at one, at the level of the list, begins a new list. */
function startsAnew(draft: Draft, list: Open): boolean {
  const first = list.stack[0];
  if (first === undefined || draft.marker === null || isBullet(draft.marker)) return false;
  return (
    /^\(?(?:1|a|i)[.)]?$/i.test(draft.marker) &&
    markerKind(draft.marker) === first.kind &&
    list.stack.length === 1
  );
}

const announces =
  /\b(?:following|follows|below|these|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+(?:\p{L}+\s+){0,2}(?:aims|areas|commitments|goals|objectives|outcomes|pledges|points|principles|priorities|promises|reasons|steps|tests|themes|things|ways))\b[^.]*\.$/iu;

function leads(draft: Draft): boolean {
  const words = wordsOf(draft);
  if (words.endsWith(':')) return true;
  if (draft.kind === 'heading') return true;
  if (draft.kind !== 'paragraph' && draft.kind !== 'side-box') return false;
  // A big figure with its words is a statement of its own.
  const [first, last] = [draft.lines[0]!, draft.lines[draft.lines.length - 1]!];
  if (first.size > 1.3 * last.size) return false;
  return announces.test(words.slice(-300)) || !/[.!?]["'”’)]*$/.test(words);
}

/** Levels by where the marker stands in its column, and by its kind where the column has changed. */
function enter(draft: Draft, list: Open, indent: number): Draft {
  const kind = markerKind(draft.marker ?? '•');
  const top = list.stack[list.stack.length - 1];
  const level =
    draft.tag?.role === 'list-item' && draft.tag.level !== null
      ? draft.tag.level
      : levelOf(draft, list, indent, kind, top);
  const sibling = list.stack.findLast((entry) => entry.level === level);
  while (list.stack.length > 0 && list.stack[list.stack.length - 1]!.level >= level) list.stack.pop();
  const parent = list.stack[list.stack.length - 1];
  const opens = wordsOf(draft).endsWith(':');
  const leadIn = besideLead(sibling, top) ?? parent?.id ?? list.leadIn;
  list.stack.push({ indent, kind, id: draft.id, column: draft.column, level, leadIn, opens });
  list.byKind.set(kind, (list.byKind.get(kind) ?? new Set()).add(level));
  list.indents.set(level, indent);
  return { ...draft, kind: 'list-item', level, list: list.list, leadIn };
}

/**
 * An item that ends in a colon and has no items of its own introduces those that follow it on its level ("and, with
 * our partners:"); null where nothing on the level does.
 */
function besideLead(sibling: Entry | undefined, last: Entry | undefined): number | null {
  if (sibling === undefined) return null;
  return sibling.opens && sibling === last ? sibling.id : sibling.leadIn;
}

function levelOf(draft: Draft, list: Open, indent: number, kind: string, top: Entry | undefined): number {
  if (top === undefined) return 1;
  const known = list.byKind.get(kind);
  const [only] = known?.size === 1 ? known : [];
  if (draft.column !== top.column) return only ?? levelAfterBreak(list, indent, kind, top);
  const deeper = indent - top.indent;
  if (deeper > indentStep) return top.level + 1;
  if (Math.abs(deeper) > indentStep) return levelByIndent(list, indent);
  if (kind === top.kind) return top.level;
  return only ?? (isBullet(kind) && !isBullet(top.kind) ? top.level + 1 : top.level);
}

/** In a new column the margin counts: the level that stood as far from its own. */
function levelAfterBreak(list: Open, indent: number, kind: string, top: Entry): number {
  const level = [...list.indents].find(([, other]) => Math.abs(other - indent) < 3)?.[0];
  if (level !== undefined) return level;
  return isBullet(kind) && !isBullet(top.kind) ? top.level + 1 : levelByIndent(list, indent);
}

function levelByIndent(list: Open, indent: number): number {
  const entry = list.stack.findLast((one) => one.indent <= indent + indentStep / 2);
  if (entry === undefined) return 1;
  return indent - entry.indent > indentStep ? entry.level + 1 : entry.level;
}
