import type { BodyStyle } from './body-style.ts';
import { findBoxes } from './boxes.ts';
import type { Draft } from './draft.ts';
import { layOutPage, type Placed, splitAtMarkers } from './lay-out-page.ts';
import type { Line, Tag } from './layout.ts';
import { toPassage } from './paragraphs.ts';
import type { ReadPage, ReadPages } from './read-pages.ts';
import { isPlausibleOrder } from './tags.ts';
import { chooseOrder } from './tree-order.ts';

export type DraftedPage = Readonly<{
  drafts: readonly Draft[];
  order: 'tags' | 'geometry' | 'none';
  sure: boolean;
  /** Whether the structure tree gives another order than the geometry. */
  disputed: boolean;
}>;

type Context = Readonly<{
  looks: ReadPages['looks'];
  body: BodyStyle;
  trustTags: boolean;
  pageCount: number;
}>;
type Tagged = Placed & Readonly<{ tag: Tag | null }>;
type LaidOut = Readonly<{ passages: readonly Tagged[]; sure: boolean }>;
/** Numbers of the first draft, column and table of a page. */
export type First = Readonly<{ id: number; column: number; table: number }>;

/** One page's blocks in reading order, furniture last. */
export function draftPage(
  page: ReadPage,
  furniture: ReadonlySet<Line>,
  context: Context,
  first: First,
): DraftedPage {
  const body = page.lines.filter((line) => !furniture.has(line));
  const tagged = context.trustTags ? byTags(page, body, context, first) : null;
  const geometric = byGeometry(page, body, context, first);
  const choice =
    tagged === null
      ? null
      : chooseOrder(blocksOf(tagged), { blocks: blocksOf(geometric), sure: geometric.sure });
  const { passages, sure } = tagged !== null && choice?.order === 'tags' ? tagged : geometric;
  const column = passages.reduce((most, passage) => Math.max(most, passage.column), first.column) + 1;
  const drafts = passages.map((passage, i) => toDraft(passage, first.id + i));
  for (const line of page.lines) {
    if (!furniture.has(line)) continue;
    const running: Tagged = { ...toPassage([line]), column, kind: 'furniture', table: null, tag: null };
    drafts.push(toDraft(running, first.id + drafts.length));
  }
  const order = page.characters === 0 ? 'none' : (choice?.order ?? 'geometry');
  const disputed = choice?.disputed ?? false;
  return { drafts, order, sure, disputed };
}

/** The lines of each passage; cells and contents aside, whose order is that of their rows. */
function blocksOf({ passages }: LaidOut): (readonly Line[])[] {
  return passages
    .filter(({ table, kind, tag }) => table === null && kind !== 'contents' && tag?.role !== 'contents')
    .map(({ lines }) => lines);
}

/** In the tree's order, or null where that cannot be the order of a reader. */
function byTags(page: ReadPage, body: readonly Line[], context: Context, first: First): LaidOut | null {
  const blocks = page.leaves.map((): Line[] => []);
  const loose: Line[] = [];
  for (const line of body) (line.leaf === null ? loose : blocks[line.leaf]!).push(line);
  const filled = blocks.filter((block) => block.length > 0);
  if (filled.length === 0 || !isPlausibleOrder(filled)) return null;
  const boxed = new Set(
    findBoxes(body, page.shapes, { page, looks: context.looks }).flatMap((box) =>
      box.isSide ? box.lines : [],
    ),
  );
  const passages = filled.flatMap((lines) => {
    const kind = lines.every((line) => boxed.has(line)) ? 'side-box' : 'paragraph';
    const tag = page.leaves[lines[0]!.leaf!] ?? null;
    const table = tag?.table ?? null;
    return splitAtMarkers(lines).map(
      (part) => ({ ...toPassage(part), column: first.column, kind, table, tag }) as Tagged,
    );
  });
  const rest = byGeometry(page, loose, context, { ...first, column: first.column + 1 });
  return { passages: [...passages, ...rest.passages], sure: true };
}

function byGeometry(page: ReadPage, body: readonly Line[], context: Context, first: First): LaidOut {
  const { looks, pageCount } = context;
  const { passages, sure } = layOutPage(body, page, { looks, pageCount, bodySize: context.body.size }, first);
  return { passages: passages.map((passage) => ({ ...passage, tag: hint(passage, page.leaves) })), sure };
}

/** What the tree says of most of a passage's lines. */
function hint(passage: Placed, leaves: readonly Tag[]): Tag | null {
  const leaf = passage.lines[passage.lines.length >> 1]?.leaf ?? null;
  return leaf === null ? null : (leaves[leaf] ?? null);
}

const kinds: Readonly<Record<Tag['role'], Draft['kind']>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  'list-item': 'list-item',
  'table-cell': 'table-cell',
  caption: 'caption',
  footnote: 'footnote',
  contents: 'contents',
  quote: 'paragraph',
};

function toDraft(passage: Tagged, id: number): Draft {
  const { lines, page, column, tag } = passage;
  const marker = lines[0]?.marker ?? null;
  const kind = kindOf(passage);
  const table = passage.table ?? tag?.table ?? null;
  return {
    kind,
    lines,
    page,
    level: null,
    list: null,
    marker,
    leadIn: null,
    id,
    table,
    tag,
    column,
    boxed: passage.kind === 'side-box',
  };
}

/** Layout speaks first; a tag says what a plain paragraph is, and that an item in a side box is an item. */
function kindOf({ kind, tag, lines }: Tagged): Draft['kind'] {
  if (kind === 'side-box' && (tag?.role === 'list-item' || lines[0]?.marker !== null)) return 'list-item';
  if (kind !== 'paragraph' || tag === null) return kind;
  return kinds[tag.role];
}
