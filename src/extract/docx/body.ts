import type { BlockKind } from '../../model/index.ts';
import { introduces } from '../../text/introduces.ts';
import { cleanText } from '../../text/normalise.ts';
import { blocksOfLines } from '../broken-lines.ts';
import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import { draftTable } from '../tables.ts';
import type { Numbering } from './numbering.ts';
import type { Words } from './runs.ts';
import { isPlaceholder, readWords } from './runs.ts';
import type { Style } from './styles.ts';
import { levelOfOutline } from './styles.ts';
import { cellsOf, isDeleted, rowsOf, wrappers } from './tables.ts';
import type { XmlNode } from './xml.ts';
import { child, wordValue } from './xml.ts';

/** What the paragraphs of a document are read with, and the blocks they became. */
export type Reading = {
  readonly styles: ReadonlyMap<string, Style>;
  readonly numbering: Numbering;
  readonly notes: ReadonlyMap<string, string>;
  readonly drafts: Draft[];
  /** Those of them whose letters are all bold. */
  readonly bold: Set<Draft>;
  /** Codes of the fields that are open, outermost first. */
  readonly fields: string[];
  /** The list that each of Word's own lists began last. */
  readonly listOf: Map<string, number>;
  lists: number;
  tables: number;
  /** The item just before, by Word's own number of its list; null where a paragraph stands between. */
  open: { id: string; level: number } | null;
  /** Words of a paragraph whose end a change deletes: they go on in the next. */
  unfinished: string;
  /** Whether words were left out because a change deletes or moves them. */
  readonly deleted: { found: boolean };
};

/** Reads the blocks below an element in order; `kind` is forced on them where given. */
export function readBlocks(node: XmlNode, reading: Reading, kind: BlockKind | null = null): void {
  for (const part of node.children) {
    if (part.name === 'w:p') readParagraph(part, reading, kind);
    else if (part.name === 'w:tbl') readTable(part, reading, kind);
    else if (wrappers.has(part.name) && !isPlaceholder(part))
      readBlocks(part, reading, isContents(part) ? 'contents' : kind);
  }
}

function isContents(node: XmlNode): boolean {
  const gallery = wordValue(child(child(node, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
  return gallery !== undefined && /table of contents/i.test(gallery);
}

function readParagraph(node: XmlNode, reading: Reading, kind: BlockKind | null): void {
  const properties = child(node, 'w:pPr');
  const style = reading.styles.get(wordValue(properties, 'w:pStyle') ?? '');
  // A heading stands in no contents: a field of contents that was never closed ends here.
  if (style?.heading) reading.fields.length = 0;
  const words = readWords(node, { ...reading, paragraphStyle: style });
  words.text = reading.unfinished + words.text;
  if (words.deleted) reading.deleted.found = true;
  const endsHere = child(child(properties, 'w:rPr'), 'w:del') === undefined;
  reading.unfinished = endsHere ? '' : words.text;
  if (endsHere) draftParagraph(properties, style, words, reading, kind);
  for (const note of words.notes) {
    const text = reading.notes.get(`${note.kind} ${note.id}`);
    if (text) reading.drafts.push(draftOf('footnote', text));
  }
  for (const box of words.boxes) readBlocks(box, reading, kind ?? 'side-box');
}

/** Makes a block of words that were to go on in a paragraph that never came. */
export function finishBlocks(reading: Reading): void {
  if (cleanText(reading.unfinished) !== '') reading.drafts.push(draftOf('paragraph', reading.unfinished));
  reading.unfinished = '';
}

/** The block of a paragraph, or several where page breaks or lines broken by hand part it. */
function draftParagraph(
  properties: XmlNode | undefined,
  style: Style | undefined,
  words: Words,
  reading: Reading,
  kind: BlockKind | null,
): void {
  const isText = kind === null || kind === 'side-box';
  const parts = words.text.split('\f').flatMap((page) => (isText ? blocksOfLines(page.split('\n')) : [page]));
  for (const text of parts.filter((part) => cleanText(part) !== '')) {
    const draft = paragraphOf(properties, style, { ...words, text }, reading, kind);
    reading.drafts.push(draft);
    if (words.bold) reading.bold.add(draft);
  }
}

function paragraphOf(
  properties: XmlNode | undefined,
  style: Style | undefined,
  words: Words,
  reading: Reading,
  kind: BlockKind | null,
): Draft {
  const own = words.inContents && kind !== 'furniture' ? 'contents' : kindOfStyle(style);
  const forced = kind !== null && kind !== 'side-box' ? kind : own;
  const outline = wordValue(properties, 'w:outlineLvl');
  const level = outline === undefined ? (style?.heading ?? 0) : levelOfOutline(outline);
  const list = listOf(properties, style);
  const before = reading.open;
  reading.open = null;
  if (forced) return draftOf(forced, words.text);
  if (level > 0) return draftOf('heading', words.text, { level });
  if (list) return itemOf(list, words.text, before, reading);
  if (before && /^list continue/i.test(style?.name ?? '')) {
    reading.open = before;
    return draftOf('list-item', words.text, { list: reading.lists, level: before.level });
  }
  return draftOf(kind ?? 'paragraph', words.text);
}

/** An item of a list of Word's own: one that was counted goes on after other text, all others begin again. */
function itemOf(
  list: { id: string; level: number },
  text: string,
  before: Reading['open'],
  reading: Reading,
): Draft {
  const nested = before !== null && (list.level > 0 || before.id === list.id);
  const earlier = nested ? undefined : earlierList(list.id, reading);
  const number = nested ? (reading.drafts.at(-1)?.list ?? reading.lists) : (earlier ?? ++reading.lists);
  // A list may leave levels out: an item is one deeper than the one above it, whatever Word calls its level.
  const level = nested ? Math.min(list.level + 1, before.level + 1) : list.level + 1;
  reading.listOf.set(list.id, number);
  reading.open = { id: level === 1 || !before ? list.id : before.id, level };
  const marker = reading.numbering.next(list.id, list.level) ?? '•';
  return draftOf('list-item', text, { list: number, level, marker });
}

/** The counted list that an item goes on with, where text but no heading and no line that introduces stands between. */
function earlierList(id: string, { numbering, listOf, drafts }: Reading): number | undefined {
  const list = listOf.get(id);
  if (list === undefined || !numbering.goesOn(id)) return undefined;
  const between = drafts.slice(drafts.findLastIndex((draft) => draft.list === list) + 1);
  const last = between.at(-1);
  const parted = between.some(({ kind }) => kind === 'heading' || kind === 'table-cell');
  return parted || !last || introduces(last.text) ? undefined : list;
}

function kindOfStyle(style: Style | undefined): BlockKind | null {
  const name = style?.name ?? '';
  if (/^toc\b/i.test(name)) return 'contents';
  if (/^caption/i.test(name)) return 'caption';
  if (/^(?:intense )?quote/i.test(name)) return 'pull-quote';
  return null;
}

function listOf(
  properties: XmlNode | undefined,
  style: Style | undefined,
): { id: string; level: number } | null {
  const own = child(properties, 'w:numPr');
  const id = wordValue(own, 'w:numId') ?? style?.list?.id;
  if (id === '0') return null;
  if (id !== undefined) {
    const level = Number(wordValue(own, 'w:ilvl') ?? style?.list?.level ?? 0) || 0;
    return { id, level: Math.min(8, Math.max(0, level)) };
  }
  const named = /^list (?:bullet|number)(?: (\d))?/i.exec(style?.name ?? '');
  return named ? { id: `style ${named[0].split(' ')[1]}`, level: Number(named[1] ?? 1) - 1 } : null;
}

function readTable(table: XmlNode, reading: Reading, kind: BlockKind | null): void {
  finishBlocks(reading);
  const rows = rowsOf(table);
  if (table.children.some((row) => row.name === 'w:tr' && isDeleted(row))) reading.deleted.found = true;
  reading.open = null;
  const single = rows.every(({ cells }) => cells.length <= 1);
  if (single || isLayout(rows, reading.styles)) {
    for (const cell of rows.flatMap(({ cells }) => cells)) {
      reading.open = null;
      readBlocks(cell, reading, single ? (kind ?? 'side-box') : kind);
    }
    return;
  }
  const before = reading.drafts.at(-1);
  const leadIn = before?.kind === 'paragraph' && introduces(before.text, 'table') ? before : null;
  const read = cellsOf(rows, (cell) => partsOf(cell, reading));
  for (const draft of draftTable(reading.tables++, read, leadIn)) {
    if (kind === 'furniture') draft.kind = kind;
    reading.drafts.push(draft);
  }
}

/** A table of one row with headings in it only sets texts side by side. */
function isLayout(
  rows: readonly { cells: readonly XmlNode[] }[],
  styles: ReadonlyMap<string, Style>,
): boolean {
  const paragraphs = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.children));
  const isHeading = (node: XmlNode) =>
    node.name === 'w:p' && (styles.get(wordValue(child(node, 'w:pPr'), 'w:pStyle') ?? '')?.heading ?? 0) > 0;
  return rows.length === 1 && paragraphs.some(isHeading);
}

function partsOf(cell: XmlNode, reading: Reading): string[] {
  const inner: Reading = { ...reading, drafts: [], bold: new Set(), open: null, unfinished: '' };
  readBlocks(cell, inner);
  finishBlocks(inner);
  return inner.drafts.map((draft) => draft.text);
}
