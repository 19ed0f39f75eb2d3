import type { BlockKind } from '../../model/index.ts';
import { cleanText } from '../../text/index.ts';
import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import { introduces } from '../lead-ins.ts';
import { readMarker } from '../markers.ts';
import { draftTable } from '../tables.ts';
import { blockElements, isHidden, isWayBack, kindUnder, unread } from './roles.ts';
import { isDataTable, tableRows } from './table.ts';
import type { Element, Node, Root } from './tree.ts';
import { attribute, findAll, isElement, textUnder } from './tree.ts';

/** What holds for the text under an element. */
type Context = Readonly<{
  /** Kind forced on all blocks below: furniture, side-box and so on. */
  kind: BlockKind | null;
  heading: number | null;
  list: number | null;
  level: number;
  marker: string | null;
  /** Numbers of the items of the ordered list just around. */
  numbers: ReadonlyMap<Node, number>;
  inContent: boolean;
}>;

type Walk = { drafts: Draft[]; words: string; lists: number; tables: number; main: ReadonlySet<Element> };

const outermost: Context = {
  kind: null,
  heading: null,
  list: null,
  level: 0,
  marker: null,
  numbers: new Map(),
  inContent: false,
};

/** Blocks of a page in document order: what stands outside its main part is furniture. */
export function walkPage(root: Root): Draft[] {
  const main = mainParts(root);
  const walk: Walk = { drafts: [], words: '', lists: 0, tables: 0, main: new Set(main) };
  const context: Context = { ...outermost, kind: main.length > 0 ? 'furniture' : null };
  walkChildren(root, context, walk);
  flush(context, walk);
  return walk.drafts;
}

/** Blocks below one element alone, such as a table cell. */
export function walkPart(element: Element): Draft[] {
  const walk: Walk = { drafts: [], words: '', lists: 0, tables: 0, main: new Set() };
  const context: Context = { ...outermost, inContent: true };
  walkChildren(element, context, walk);
  flush(context, walk);
  return walk.drafts;
}

/**
 * `main` (or its role) with at least a tenth of the page's words, else the only long `article`; a page with neither
 * is read whole.
 */
function mainParts(root: Root): Element[] {
  const sizeOf = (node: Element | Root) => textUnder(node).trim().length;
  const main = findAll(
    root,
    (element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
  );
  const size = main.reduce((sum, element) => sum + sizeOf(element), 0);
  if (size > 0 && size > sizeOf(root) / 10) return main;
  const articles = findAll(root, (element) => element.tagName === 'article');
  return articles.length === 1 && articles.every((element) => sizeOf(element) > 500) ? articles : [];
}

function walkChildren(node: Element | Root, context: Context, walk: Walk): void {
  for (const child of node.childNodes) walkNode(child, context, walk);
}

function walkNode(node: Node, context: Context, walk: Walk): void {
  if ('value' in node) walk.words += node.value;
  if (!isElement(node)) return;
  const tag = node.tagName;
  if (unread.has(tag) || isHidden(node) || isWayBack(node)) return;
  if (tag === 'br') walk.words += '\n\u0000';
  else if (!blockElements.has(tag) && !isNoteMark(node)) walkInline(node, context, walk);
  else if (blockElements.has(tag)) walkBlock(node, contextOf(node, context, walk), context, walk);
}

/** Text in a line goes on with its block, but where the element makes something else of it (a footnote, a menu). */
function walkInline(element: Element, context: Context, walk: Walk): void {
  const kind = kindUnder(element, context.inContent);
  if (kind === null) walkChildren(element, context, walk);
  else walkBlock(element, { ...context, kind: innerKind(context.kind, kind) }, context, walk);
}

function walkBlock(element: Element, inside: Context, outside: Context, walk: Walk): void {
  flush(outside, walk);
  if (element.tagName === 'table' && isDataTable(element)) readTable(element, inside, walk);
  else walkChildren(element, inside, walk);
  flush(inside, walk);
}

function contextOf(element: Element, context: Context, walk: Walk): Context {
  const tag = element.tagName;
  const entered = walk.main.has(element);
  const inContent = context.inContent || entered || tag === 'main' || tag === 'article';
  const base = entered ? { ...context, kind: null } : context;
  const kind = innerKind(base.kind, kindUnder(element, inContent));
  const heading = headingLevel(element);
  const next: Context = { ...base, kind, inContent, heading: heading ?? base.heading };
  if (tag === 'ul' || tag === 'ol' || tag === 'menu' || tag === 'dir' || tag === 'dl') {
    return {
      ...next,
      list: base.list ?? walk.lists++,
      level: base.level + 1,
      marker: null,
      numbers: itemNumbers(element),
    };
  }
  if (base.list === null) return next;
  if (tag === 'li') return { ...next, marker: itemMarker(element, base.numbers) };
  if (tag === 'dd') return { ...next, level: base.level + 1 };
  return next;
}

/** A quote or caption in a side box and a contents list in a menu are what they are; all else is what it stands in. */
function innerKind(outer: BlockKind | null, inner: BlockKind | null): BlockKind | null {
  if (outer === 'furniture' && inner === 'contents') return inner;
  return outer === 'side-box' ? (inner ?? outer) : (outer ?? inner);
}

function headingLevel(element: Element): number | null {
  const found = /^h([1-6])$/.exec(element.tagName);
  if (found) return Number(found[1]);
  if (attribute(element, 'role') !== 'heading') return null;
  return Math.min(9, Math.max(1, Number.parseInt(attribute(element, 'aria-level'), 10) || 2));
}

function itemNumbers(list: Element): ReadonlyMap<Node, number> {
  if (list.tagName !== 'ol') return new Map();
  const start = Number.parseInt(attribute(list, 'start'), 10) || 1;
  const items = list.childNodes.filter((node) => isElement(node) && node.tagName === 'li');
  return new Map(items.map((item, index) => [item, start + index]));
}

function itemMarker(item: Element, numbers: ReadonlyMap<Node, number>): string {
  const number = numbers.get(item);
  return number === undefined ? '•' : `${number}.`;
}

/** A footnote's mark in running text: a link inside `sup`, or a `sup` inside a link. */
function isNoteMark(element: Element): boolean {
  if (element.tagName !== 'sup') return false;
  const text = textUnder(element).trim();
  return /^\[?\d{1,3}\]?$/.test(text) && findAll(element, (child) => child.tagName === 'a').length > 0;
}

function readTable(table: Element, context: Context, walk: Walk): void {
  for (const caption of findAll(table, (element) => element.tagName === 'caption')) {
    walk.drafts.push(draftOf(context.kind ?? 'caption', textUnder(caption)));
  }
  const before = walk.drafts.at(-1);
  const leadIn = before?.kind === 'paragraph' && introduces(before.text, 'table') ? before : null;
  const drafts = draftTable(walk.tables++, tableRows(table), leadIn);
  for (const draft of drafts) {
    if (context.kind === 'furniture') draft.kind = 'furniture';
    walk.drafts.push(draft);
  }
}

/** Makes a block, or several where line breaks set off typed bullets or empty lines, of the words gathered. */
function flush(context: Context, walk: Walk): void {
  const lines = walk.words.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space)).split('\u0000');
  walk.words = '';
  const words = lines.map(cleanText);
  if (words.every((line) => line === '')) return;
  const marked = words.filter((line) => readMarker(line) !== null).length;
  if (context.list === null && context.kind === null && context.heading === null && marked > 1) {
    for (const draft of typedList(words, walk.lists++)) walk.drafts.push(draft);
  } else for (const part of joinLines(words)) walk.drafts.push(blockOf(part, context));
}

/** Lines of one block: a single break is a space, an empty line between them a new block. */
function joinLines(lines: readonly string[]): string[] {
  const parts: string[][] = [[]];
  for (const line of lines) {
    if (line !== '') parts.at(-1)?.push(line);
    else if (parts.at(-1)?.length !== 0) parts.push([]);
  }
  return parts.filter((part) => part.length > 0).map((part) => part.join(' '));
}

function typedList(lines: readonly string[], list: number): Draft[] {
  return lines.map((line) => {
    const found = readMarker(line);
    if (!found) return draftOf('paragraph', line);
    return draftOf('list-item', found.rest, { list, level: 1, marker: found.marker });
  });
}

function blockOf(text: string, context: Context): Draft {
  const { kind, heading, list, level, marker } = context;
  if (kind === 'furniture' || kind === 'contents' || kind === 'footnote') return draftOf(kind, text);
  if (heading !== null) return draftOf('heading', text, { level: heading });
  if (list !== null) return draftOf('list-item', text, { list, level: Math.max(1, level), marker });
  return draftOf(kind ?? 'paragraph', text);
}
