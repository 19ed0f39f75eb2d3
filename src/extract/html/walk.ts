import { introduces } from '../../text/index.ts';
import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import { draftTable } from '../tables.ts';
import type { Context } from './context.ts';
import { contextOf, innerKind, outermost } from './context.ts';
import { blockElements, isHidden, isWayBack, kindUnder, unread } from './roles.ts';
import { isDataTable, tableRows } from './table.ts';
import type { Element, Node, Root } from './tree.ts';
import { attribute, findAll, isElement, textUnder } from './tree.ts';
import { blocksOfWords, lineBreak } from './words.ts';

type Walk = { drafts: Draft[]; words: string; lists: number; tables: number; main: ReadonlySet<Element> };

/** Blocks of a page in document order: what stands outside its main part is furniture. */
export function walkPage(root: Root): Draft[] {
  const main = mainParts(root);
  const walk: Walk = {
    drafts: [],
    words: '',
    lists: 0,
    tables: 0,
    main: new Set([...main, ...titleAbove(root, main)]),
  };
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
 * `main` (or its role, or its usual name) with at least a tenth of the page's words, else the only long `article`; a
 * page with neither is read whole.
 */
function mainParts(root: Root): Element[] {
  const sizeOf = (node: Element | Root) => textUnder(node).trim().length;
  const main = findAll(
    root,
    (element) =>
      element.tagName === 'main' ||
      attribute(element, 'role') === 'main' ||
      /^(?:main-?content|content-main)$/i.test(attribute(element, 'id')),
  );
  const size = main.reduce((sum, element) => sum + sizeOf(element), 0);
  if (size > 0 && size > sizeOf(root) / 10) return main;
  const articles = findAll(root, (element) => element.tagName === 'article');
  return articles.length === 1 && articles.every((element) => sizeOf(element) > 500) ? articles : [];
}

/** The page's own first heading, where it stands above a main part that has none. */
function titleAbove(root: Root, main: readonly Element[]): Element[] {
  const isTitle = (element: Element) => element.tagName === 'h1';
  if (main.length === 0 || main.some((element) => findAll(element, isTitle).length > 0)) return [];
  return findAll(root, isTitle).slice(0, 1);
}

function walkChildren(node: Element | Root, context: Context, walk: Walk): void {
  for (const child of node.childNodes) walkNode(child, context, walk);
}

function walkNode(node: Node, context: Context, walk: Walk): void {
  if ('value' in node) walk.words += node.value;
  if (!isElement(node)) return;
  const tag = node.tagName;
  // A button is a control, but where it opens a section: then it is in the section's heading.
  if (unread.has(tag) || (tag === 'button' && context.heading === null)) return;
  if (isHidden(node) || isWayBack(node)) return;
  if (tag === 'br') walk.words += lineBreak;
  else if (!blockElements.has(tag) && !isNoteMark(node, walk.words)) walkInline(node, context, walk);
  else if (blockElements.has(tag))
    walkBlock(
      node,
      contextOf(node, context, walk.main.has(node), () => walk.lists++),
      context,
      walk,
    );
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

/** A footnote's mark in running text: a number with a link and `sup`, or one set high right after a stop or comma. */
function isNoteMark(element: Element, before: string): boolean {
  const inner = element.tagName === 'sup' ? 'a' : element.tagName === 'a' ? 'sup' : null;
  if (inner === null || !/^\[?\d{1,3}\]?$/.test(textUnder(element).trim())) return false;
  if (inner === 'a' && /[.,;:!?"”’)]$/.test(before)) return true;
  return findAll(element, (child) => child.tagName === inner).length > 0;
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

/** Makes blocks of the words gathered since the last block began or ended. */
function flush(context: Context, walk: Walk): void {
  for (const draft of blocksOfWords(walk.words, context, () => walk.lists++)) walk.drafts.push(draft);
  walk.words = '';
}
