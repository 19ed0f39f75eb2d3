import type { BlockKind } from '../../model/index.ts';
import { cleanText, introduces } from '../../text/index.ts';
import { blocksOfLines } from '../broken-lines.ts';
import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import type { Cell } from '../tables.ts';
import { draftTable, mostColumns } from '../tables.ts';
import type { Numbering } from './numbering.ts';
import type { Words } from './runs.ts';
import { isPlaceholder, readWords } from './runs.ts';
import type { Style } from './styles.ts';
import { levelOfOutline } from './styles.ts';
import type { XmlNode } from './xml.ts';
import { child, wordValue } from './xml.ts';

/** What the paragraphs of a document are read with, and the blocks they became. */
export type Reading = {
  readonly styles: ReadonlyMap<string, Style>;
  readonly numbering: Numbering;
  readonly notes: ReadonlyMap<string, string>;
  readonly drafts: Draft[];
  /** Paragraphs that are set in bold from end to end. */
  readonly bold: Set<Draft>;
  /** Codes of the fields that are open. */
  readonly fields: string[];
  /** Whether words were left out because a change deletes or moves them. */
  readonly deleted: { found: boolean };
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
    else if (isPlaceholder(part)) continue;
    else if (wrappers.has(part.name)) readBlocks(part, reading, isContents(part) ? 'contents' : kind);
  }
}

function isContents(node: XmlNode): boolean {
  const gallery = wordValue(child(child(node, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
  return gallery !== undefined && /table of contents/i.test(gallery);
}

function readParagraph(node: XmlNode, reading: Reading, kind: BlockKind | null): void {
  const style = reading.styles.get(wordValue(child(node, 'w:pPr'), 'w:pStyle') ?? '');
  const words = readWords(node, { styles: reading.styles, paragraphStyle: style, fields: reading.fields });
  if (words.deleted) reading.deleted.found = true;
  if (cleanText(words.text) !== '') reading.drafts.push(...paragraphsOf(node, words, style, reading, kind));
  for (const note of words.notes) {
    const text = reading.notes.get(`${note.kind} ${note.id}`);
    if (text) reading.drafts.push(draftOf('footnote', text));
  }
  for (const box of words.boxes) readBlocks(box, reading, kind ?? 'side-box');
}

function paragraphsOf(
  node: XmlNode,
  words: Words,
  style: Style | undefined,
  reading: Reading,
  kind: BlockKind | null,
): Draft[] {
  const properties = child(node, 'w:pPr');
  const inContents = words.inContents && kind !== 'furniture' ? 'contents' : kind;
  const forced = inContents !== null && inContents !== 'side-box' ? inContents : kindOfStyle(style);
  const level = headingLevel(properties, style);
  const list = listOf(properties, style);
  const before = reading.open;
  reading.open = null;
  if (forced) return [draftOf(forced, words.text)];
  if (level !== null) return [draftOf('heading', words.text, { level })];
  if (list) {
    if (before === null || (list.level === 0 && before !== list.id)) reading.lists++;
    reading.open = list.level === 0 || before === null ? list.id : before;
    const marker = reading.numbering(list.id, list.level) ?? '•';
    return [draftOf('list-item', words.text, { list: reading.lists, level: list.level + 1, marker })];
  }
  const drafts = blocksOfLines(words.text.split(/[\n\f]/)).map((text) => draftOf(kind ?? 'paragraph', text));
  if (words.bold) for (const draft of drafts) reading.bold.add(draft);
  return drafts;
}

function kindOfStyle(style: Style | undefined): BlockKind | null {
  const name = style?.name ?? '';
  if (/^toc\b/i.test(name)) return 'contents';
  if (/^caption/i.test(name)) return 'caption';
  if (/^(?:intense )?quote/i.test(name)) return 'pull-quote';
  return null;
}

function headingLevel(properties: XmlNode | undefined, style: Style | undefined): number | null {
  const own = wordValue(properties, 'w:outlineLvl');
  return (own === undefined ? style?.heading : levelOfOutline(own)) || null;
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
  const placed = mergeDown(read);
  for (const draft of draftTable(reading.tables++, placed, leadIn)) {
    if (kind === 'furniture') draft.kind = kind;
    reading.drafts.push(draft);
  }
}

type WordCell = Cell & Readonly<{ goesOn: boolean }>;

/** The cells of a row; one that goes on from the row above is marked as such, and its words are not repeated. */
function rowOf(row: XmlNode, cells: readonly XmlNode[], reading: Reading): WordCell[] {
  const isHeader = child(child(row, 'w:trPr'), 'w:tblHeader') ? true : null;
  let column = 0;
  return cells.map((cell) => {
    const properties = child(cell, 'w:tcPr');
    const merged = child(properties, 'w:vMerge');
    const spans = Math.min(mostColumns, Math.max(1, Number(wordValue(properties, 'w:gridSpan') ?? 1) || 1));
    const place = { isHeader, column, spans, hangs: 1 };
    column += spans;
    if (merged && merged.attributes['w:val'] !== 'restart') return { ...place, parts: [], goesOn: true };
    const inner: Reading = { ...reading, drafts: [], open: null };
    readBlocks(cell, inner);
    const parts = inner.drafts.map((draft) => draft.text);
    return { ...place, parts: parts.length > 0 ? parts : [''], goesOn: false };
  });
}

/** Rows without the cells that go on from above: what they go on with takes their rows too. */
function mergeDown(rows: readonly (readonly WordCell[])[]): Cell[][] {
  const hangs = new Map<WordCell, number>();
  let above = new Map<number, WordCell>();
  for (const cells of rows) {
    const open = new Map<number, WordCell>();
    for (const cell of cells) {
      const first = cell.goesOn ? above.get(cell.column) : cell;
      if (first === undefined) continue;
      open.set(cell.column, first);
      hangs.set(first, (hangs.get(first) ?? 0) + 1);
    }
    above = open;
  }
  return rows.map((cells) =>
    cells.flatMap(({ goesOn, ...cell }, at) =>
      goesOn ? [] : [{ ...cell, hangs: hangs.get(cells[at]!) ?? 1 }],
    ),
  );
}

function unwrapped(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((part) =>
    part.name === name ? [part] : wrappers.has(part.name) ? unwrapped(part, name) : [],
  );
}
