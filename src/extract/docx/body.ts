import type { BlockKind } from '../../model/index.ts';
import { cleanText, introduces } from '../../text/index.ts';
import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import { readMarker } from '../markers.ts';
import type { Cell } from '../tables.ts';
import { draftTable, mostColumns } from '../tables.ts';
import type { Numbering } from './numbering.ts';
import type { Words } from './runs.ts';
import { readWords } from './runs.ts';
import type { Style } from './styles.ts';
import type { XmlNode } from './xml.ts';
import { child, wordValue } from './xml.ts';

/** What the paragraphs of a document are read with, and the blocks they became. */
export type Reading = {
  readonly styles: ReadonlyMap<string, Style>;
  readonly numbering: Numbering;
  readonly notes: ReadonlyMap<string, string>;
  readonly drafts: Draft[];
  lists: number;
  tables: number;
  /** List of the paragraph just before, by Word's own number; null where that was no item. */
  open: string | null;
};

// Elements that only wrap blocks.
const wrappers = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'mc:AlternateContent',
  'mc:Choice',
]);

/** Reads the blocks below an element in order; `kind` is forced on them where given. */
export function readBlocks(node: XmlNode, reading: Reading, kind: BlockKind | null = null): void {
  for (const part of node.children) {
    if (part.name === 'w:p') readParagraph(part, reading, kind);
    else if (part.name === 'w:tbl') readTable(part, reading, kind);
    else if (wrappers.has(part.name)) readBlocks(part, reading, isContents(part) ? 'contents' : kind);
  }
}

function isContents(node: XmlNode): boolean {
  const gallery = wordValue(child(child(node, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
  return gallery !== undefined && /table of contents/i.test(gallery);
}

function readParagraph(node: XmlNode, reading: Reading, kind: BlockKind | null): void {
  const words = readWords(node);
  if (cleanText(words.text) !== '') reading.drafts.push(paragraphOf(node, words, reading, kind));
  for (const note of words.notes) {
    const text = reading.notes.get(`${note.kind} ${note.id}`);
    if (text) reading.drafts.push(draftOf('footnote', text));
  }
  for (const box of words.boxes) readBlocks(box, reading, kind ?? 'side-box');
}

function paragraphOf(node: XmlNode, words: Words, reading: Reading, kind: BlockKind | null): Draft {
  const properties = child(node, 'w:pPr');
  const style = reading.styles.get(wordValue(properties, 'w:pStyle') ?? '');
  const forced = kind !== null && kind !== 'side-box' ? kind : kindOfStyle(style);
  const level = headingLevel(properties, style) ?? boldHeading(words, style, properties);
  const list = listOf(properties, style);
  const before = reading.open;
  reading.open = null;
  if (forced) return draftOf(forced, words.text);
  if (level !== null) return draftOf('heading', words.text, { level });
  if (list) {
    if (before === null || (list.level === 0 && before !== list.id)) reading.lists++;
    reading.open = list.level === 0 || before === null ? list.id : before;
    const marker = reading.numbering(list.id, list.level) ?? '•';
    return draftOf('list-item', words.text, { list: reading.lists, level: list.level + 1, marker });
  }
  return typedItem(words.text, reading, before) ?? draftOf(kind ?? 'paragraph', words.text);
}

function kindOfStyle(style: Style | undefined): BlockKind | null {
  const name = style?.name ?? '';
  if (/^toc\b/i.test(name)) return 'contents';
  if (/^caption/i.test(name)) return 'caption';
  if (/^(?:intense )?quote/i.test(name)) return 'pull-quote';
  return null;
}

function headingLevel(properties: XmlNode | undefined, style: Style | undefined): number | null {
  const named = /^heading (\d)/i.exec(style?.name ?? '');
  if (named) return Number(named[1]);
  if (/^title$/i.test(style?.name ?? '')) return 1;
  const outline = Number(wordValue(properties, 'w:outlineLvl') ?? style?.outline ?? 9);
  return outline >= 0 && outline < 9 ? outline + 1 : null;
}

/** Many documents have no heading styles: a short line in bold without an end stop is a heading. */
function boldHeading(words: Words, style: Style | undefined, properties: XmlNode | undefined): number | null {
  const text = cleanText(words.text);
  const plain = words.bold && !listOf(properties, style) && !readMarker(text);
  return plain && text.length <= 80 && /\p{L}{2}/u.test(text) && !/[.!?:;,]$/.test(text) ? 3 : null;
}

function listOf(
  properties: XmlNode | undefined,
  style: Style | undefined,
): { id: string; level: number } | null {
  const own = child(properties, 'w:numPr');
  const id = wordValue(own, 'w:numId') ?? style?.list?.id;
  if (id === '0') return null;
  if (id !== undefined)
    return { id, level: Math.min(8, Number(wordValue(own, 'w:ilvl') ?? style?.list?.level ?? 0) || 0) };
  const named = /^list (?:bullet|number)(?: (\d))?/i.exec(style?.name ?? '');
  return named ? { id: `style ${named[0].split(' ')[1]}`, level: Number(named[1] ?? 1) - 1 } : null;
}

/** A bullet that was typed as a character. */
function typedItem(text: string, reading: Reading, before: string | null): Draft | null {
  const found = readMarker(text.trim());
  if (!found || found.number !== null) return null;
  if (before !== 'typed') reading.lists++;
  reading.open = 'typed';
  return draftOf('list-item', found.rest, { list: reading.lists, level: 1, marker: found.marker });
}

function readTable(table: XmlNode, reading: Reading, kind: BlockKind | null): void {
  const rows = unwrapped(table, 'w:tr');
  const cells = rows.map((row) => unwrapped(row, 'w:tc'));
  reading.open = null;
  if (cells.every((row) => row.length <= 1)) {
    for (const cell of cells.flat()) readBlocks(cell, reading, kind ?? 'side-box');
    return;
  }
  const before = reading.drafts.at(-1);
  const leadIn = before?.kind === 'paragraph' && introduces(before.text, 'table') ? before : null;
  const read = rows.map((row, index) => rowOf(row, cells[index] ?? [], reading));
  for (const draft of draftTable(reading.tables++, read, leadIn)) {
    if (kind === 'furniture') draft.kind = kind;
    reading.drafts.push(draft);
  }
}

/** The cells of a row; what only goes on from the row above is not repeated. */
function rowOf(row: XmlNode, cells: readonly XmlNode[], reading: Reading): Cell[] {
  const isHeader = child(child(row, 'w:trPr'), 'w:tblHeader') ? true : null;
  let column = 0;
  return cells.flatMap((cell) => {
    const properties = child(cell, 'w:tcPr');
    const merged = child(properties, 'w:vMerge');
    const spans = Math.min(mostColumns, Math.max(1, Number(wordValue(properties, 'w:gridSpan') ?? 1) || 1));
    const own = column;
    column += spans;
    if (merged && merged.attributes['w:val'] !== 'restart') return [];
    const inner: Reading = { ...reading, drafts: [], open: null };
    readBlocks(cell, inner);
    const parts = inner.drafts.map((draft) => draft.text);
    return [{ parts: parts.length > 0 ? parts : [''], isHeader, column: own, spans }];
  });
}

function unwrapped(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((part) =>
    part.name === name ? [part] : wrappers.has(part.name) ? unwrapped(part, name) : [],
  );
}
