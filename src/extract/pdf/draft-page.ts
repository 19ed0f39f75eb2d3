import type { BodyStyle } from './body-style.ts';
import type { Draft } from './draft.ts';
import { layOutPage } from './lay-out-page.ts';
import type { Line, Tag } from './layout.ts';
import { type Passage, toPassage } from './paragraphs.ts';
import type { ReadPage, ReadPages } from './read-pages.ts';
import { isPlausibleOrder } from './tags.ts';

export type DraftedPage = Readonly<{
  drafts: readonly Draft[];
  order: 'tags' | 'geometry' | 'none';
  sure: boolean;
}>;

type Context = Readonly<{ looks: ReadPages['looks']; body: BodyStyle; trustTags: boolean }>;
type Placed = Passage & Readonly<{ column: number; tag: Tag | null }>;

/** One page's blocks in reading order, furniture last. `first` numbers its first draft and column. */
export function draftPage(
  page: ReadPage,
  furniture: ReadonlySet<Line>,
  context: Context,
  first: Readonly<{ id: number; column: number }>,
): DraftedPage {
  const body = page.lines.filter((line) => !furniture.has(line));
  const tagged = context.trustTags ? byTags(page, body, context, first.column) : null;
  const { passages, sure } = tagged ?? byGeometry(page, body, context, first.column);
  const last = passages[passages.length - 1]?.column ?? first.column;
  const drafts = passages.map((passage) => toDraft(passage, 'paragraph'));
  for (const line of page.lines) {
    if (furniture.has(line))
      drafts.push(toDraft({ ...toPassage([line]), column: last + 1, tag: null }, 'furniture'));
  }
  const order = page.characters === 0 ? 'none' : tagged === null ? 'geometry' : 'tags';
  return { drafts: drafts.map((draft, i) => ({ ...draft, id: first.id + i })), order, sure };
}

type LaidOut = Readonly<{ passages: readonly Placed[]; sure: boolean }>;

/** In the tree's order, or null where that cannot be the order of a reader. */
function byTags(page: ReadPage, body: readonly Line[], context: Context, column: number): LaidOut | null {
  const blocks = page.leaves.map((): Line[] => []);
  const loose: Line[] = [];
  for (const line of body) (line.leaf === null ? loose : blocks[line.leaf]!).push(line);
  const filled = blocks.filter((block) => block.length > 0);
  if (filled.length === 0 || !isPlausibleOrder(filled)) return null;
  const passages = filled.flatMap((lines) =>
    splitAtBullets(lines).map((part) => ({
      ...toPassage(part),
      column,
      tag: page.leaves[lines[0]!.leaf!] ?? null,
    })),
  );
  const rest = byGeometry(page, loose, context, column + 1);
  return { passages: [...passages, ...rest.passages], sure: true };
}

/** A tagged paragraph can hold a whole list, its items parted by line breaks only. */
function splitAtBullets(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [];
  for (const line of lines) {
    if (parts.length === 0 || line.marker !== null) parts.push([]);
    parts[parts.length - 1]!.push(line);
  }
  return parts;
}

function byGeometry(page: ReadPage, body: readonly Line[], context: Context, column: number): LaidOut {
  const { passages, sure } = layOutPage(body, { looks: context.looks, bodySize: context.body.size }, column);
  return { passages: passages.map((passage) => ({ ...passage, tag: hint(passage, page.leaves) })), sure };
}

/** What the tree says of most of a passage's lines. */
function hint(passage: Passage, leaves: readonly Tag[]): Tag | null {
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

function toDraft(passage: Placed, kind: Draft['kind']): Draft {
  const { lines, page, column, tag } = passage;
  const marker = lines[0]?.marker ?? null;
  const own = tag === null ? kind : kinds[tag.role];
  return {
    kind: own,
    lines,
    page,
    level: null,
    list: null,
    marker,
    leadIn: null,
    id: 0,
    table: tag?.table ?? null,
    tag,
    column,
  };
}
