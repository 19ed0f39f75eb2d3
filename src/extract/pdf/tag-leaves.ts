import type { Tag, TagNode } from './layout.ts';

/** The smallest element of a structure tree that is a block, with the marked contents in it in tree order. */
export type Leaf = Readonly<{ tag: Tag; contents: readonly string[] }>;

type Table = { table: number; row: number; column: number; isHeader: boolean };
type InTable = Readonly<{ place: Table; rowCells: number }>;
type Within = Readonly<{ lists: number; inItem: boolean; cell: InTable | null; leaf: Leaf | null }>;
type Walk = { leaves: Leaf[]; tables: number };

const containers =
  /^(?:Document|Part|Art|Sect|Div|DocumentFragment|Aside|NonStruct|Root|TOC|Index|THead|TBody|TFoot|Private|)$/;
const inline =
  /^(?:Span|Link|Em|Strong|Sub|Reference|Annot|Form|Formula|Ruby|Warichu|RB|RT|Lbl|Quote|Code|BibEntry)$/;

/** The blocks of one page's tree in its order. `firstTable` numbers its tables. */
export function readLeaves(tree: TagNode, firstTable: number): { leaves: Leaf[]; tables: number } {
  const walk: Walk = { leaves: [], tables: firstTable };
  visit(tree, { lists: 0, inItem: false, cell: null, leaf: null }, walk);
  return { leaves: walk.leaves.filter((leaf) => leaf.contents.length > 0), tables: walk.tables };
}

function visit(node: TagNode, within: Within, walk: Walk): void {
  if (node.role === 'Table') {
    visitTable(node, within, walk);
    return;
  }
  const inside = enter(node.role, within, walk);
  let leaf = inside.leaf;
  for (const child of node.children) {
    if (typeof child === 'string') {
      leaf ??= open(paragraph(within), walk);
      (leaf.contents as string[]).push(child);
    } else {
      const opens = !inline.test(child.role);
      if (!opens && leaf === null) leaf = open(paragraph(within), walk);
      visit(child, { ...inside, leaf: inside.leaf ?? (opens ? null : leaf) }, walk);
      if (opens && inside.leaf === null) leaf = null;
    }
  }
}

function enter(role: string, within: Within, walk: Walk): Within {
  if (within.cell !== null && role !== 'TD' && role !== 'TH') {
    const splits = role === 'P' || role === 'LI' || /^H\d?$/.test(role);
    return splits ? { ...within, leaf: open(cell(within.cell), walk) } : within;
  }
  if (/^H\d?$/.test(role) || role === 'Title') {
    const level = role === 'Title' ? 1 : Math.min(6, Math.max(1, Number(role.slice(1)) || 2));
    return { ...within, leaf: open({ role: 'heading', level, table: null }, walk) };
  }
  if (role === 'L') return { ...within, lists: within.lists + 1, inItem: false, leaf: null };
  if (role === 'LI') {
    return {
      ...within,
      inItem: true,
      leaf: open({ role: 'list-item', level: Math.max(1, within.lists), table: null }, walk),
    };
  }
  const special = specials[role];
  if (special !== undefined && !within.inItem)
    return { ...within, leaf: open({ role: special, level: null, table: null }, walk) };
  // A grouping element inside a block, as Chromium writes them, is part of the block.
  if (within.inItem || inline.test(role) || containers.test(role)) return within;
  return { ...within, leaf: open(paragraph(within), walk) };
}

const specials: Readonly<Record<string, Tag['role']>> = {
  Caption: 'caption',
  Note: 'footnote',
  FENote: 'footnote',
  TOCI: 'contents',
  BlockQuote: 'quote',
};

function visitTable(node: TagNode, within: Within, walk: Walk): void {
  const table = walk.tables++;
  let row = 0;
  const rows = (parent: TagNode): void => {
    for (const child of parent.children) {
      if (typeof child === 'string') continue;
      if (child.role === 'TR') readRow(child, table, row++, within, walk);
      else if (/^T(?:Head|Body|Foot)$/.test(child.role)) rows(child);
      else visit(child, within, walk);
    }
  };
  rows(node);
}

function readRow(node: TagNode, table: number, row: number, within: Within, walk: Walk): void {
  let column = 0;
  const cells = node.children.filter((child) => typeof child !== 'string');
  for (const child of cells) {
    const place = { table, row, column: column++, isHeader: child.role === 'TH' };
    const own = { place, rowCells: cells.length };
    visit(child, { ...within, cell: own, leaf: open(cell(own), walk) }, walk);
  }
}

function cell({ place, rowCells }: InTable): Tag {
  return { role: 'table-cell', level: null, table: place, rowCells };
}

function paragraph(within: Within): Tag {
  if (within.cell !== null) return cell(within.cell);
  return { role: 'paragraph', level: null, table: null };
}

function open(tag: Tag, walk: Walk): Leaf {
  const leaf: Leaf = { tag, contents: [] };
  walk.leaves.push(leaf);
  return leaf;
}
