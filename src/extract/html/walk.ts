import { introduces } from '../../text/introduces.ts';
import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import { draftTable } from '../tables.ts';
import { boldOf, gathered, withoutMarks } from './bold.ts';
import type { Context } from './context.ts';
import { contextOf, innerKind, outermost } from './context.ts';
import { mainParts, titleAbove } from './main-parts.ts';
import { blockElements, isHidden, isWayBack, kindUnder, unread } from './roles.ts';
import { isDataTable, tableRows } from './table.ts';
import type { Element, Node, Root } from './tree.ts';
import { attribute, findAll, isElement, textUnder } from './tree.ts';
import { blocksOfWords, lineBreak } from './words.ts';

type Walk = {
  drafts: Draft[];
  /** Those of them whose letters are all bold. */
  bold: Set<Draft>;
  /** Level of the last heading that is not that of a section that opens. */
  level: number;
  words: string;
  lists: number;
  tables: number;
  /** Word's own name of the list of the block before. */
  wordList: string | null;
  main: ReadonlySet<Element>;
};

const begun = (main: ReadonlySet<Element>): Walk => ({
  drafts: [],
  bold: new Set(),
  level: 1,
  words: '',
  lists: 0,
  tables: 0,
  wordList: null,
  main,
});

/** Blocks of a page in document order: what stands outside its main part is furniture. */
export function walkPage(root: Root): { drafts: Draft[]; bold: ReadonlySet<Draft> } {
  const main = mainParts(root);
  const walk = begun(new Set([...main, ...titleAbove(root, main)]));
  const context: Context = { ...outermost, kind: main.length > 0 ? 'furniture' : null };
  walkChildren(root, context, walk);
  flush(context, walk);
  return walk;
}

/** Blocks below one element alone, such as a table cell. */
export function walkPart(element: Element): Draft[] {
  const walk = begun(new Set());
  const context: Context = { ...outermost, inContent: true };
  walkChildren(element, context, walk);
  flush(context, walk);
  return walk.drafts;
}

function walkChildren(node: Element | Root, context: Context, walk: Walk): void {
  node.childNodes.forEach((child, index) => {
    walkNode(child, context, walk, node.childNodes[index - 1]);
  });
}

function walkNode(node: Node, context: Context, walk: Walk, before: Node | undefined): void {
  if ('value' in node) walk.words += gathered(node.value, context.bold);
  if (!isElement(node)) return;
  const tag = node.tagName;
  // A button is a control, but where it opens a section: then it is in the section's heading.
  if (unread.has(tag) || (tag === 'button' && context.heading === null)) return;
  if (isHidden(node) || isWayBack(node)) return;
  if (tag === 'br') walk.words += lineBreak;
  else if (!blockElements.has(tag) && !isNoteMark(node, walk.words)) walkInline(node, context, walk, before);
  else if (blockElements.has(tag))
    walkBlock(
      node,
      contextOf(node, context, walk.main.has(node), () => walk.lists++),
      context,
      walk,
    );
}

/** Text in a line goes on with its block, but where the element makes something else of it (a footnote, a menu). */
function walkInline(element: Element, context: Context, walk: Walk, before: Node | undefined): void {
  const kind = kindUnder(element, context.inContent);
  if (kind === null) {
    if (isRunTogether(before, element, walk.words)) walk.words += ' ';
    if (element.tagName === 'q') walk.words += '\u201C';
    walkChildren(element, { ...context, bold: boldOf(element) ?? context.bold }, walk);
    if (element.tagName === 'q') walk.words += '\u201D';
  } else walkBlock(element, { ...context, kind: innerKind(context.kind, kind) }, context, walk);
}

function walkBlock(element: Element, inside: Context, outside: Context, walk: Walk): void {
  flush(outside, walk);
  const isTable = element.tagName === 'table' || attribute(element, 'role') === 'table';
  if (isTable && isDataTable(element)) readTable(element, inside, walk);
  else if (element.tagName === 'summary') readSummary(element, inside, walk);
  else walkChildren(element, inside, walk);
  flush(inside, walk);
}

/** What a section that opens shows while it is closed is a heading below the one above it. */
function readSummary(summary: Element, context: Context, walk: Walk): void {
  const { level } = walk;
  const inside = { ...context, heading: context.heading ?? Math.min(6, level + 1) };
  walkChildren(summary, inside, walk);
  flush(inside, walk);
  walk.level = level;
}

/** Words in spans of their own that style sheets set apart ("4,120" above "lamps"), with no space between them. */
function isRunTogether(previous: Node | undefined, element: Element, before: string): boolean {
  const isOwn = (node: Node | undefined) =>
    node !== undefined && isElement(node) && node.tagName === 'span' && attribute(node, 'class') !== '';
  if (!isOwn(element) || !isOwn(previous)) return false;
  const [end, start] = [withoutMarks(before).at(-1) ?? '', textUnder(element)[0] ?? ''];
  return /[\d%]/.test(end) ? /\p{L}/u.test(start) : /[\p{Ll}.!?:]/u.test(end) && /\p{Lu}/u.test(start);
}

/** A footnote's mark in running text: a number with a link and `sup`, or one set high right after a stop or comma. */
function isNoteMark(element: Element, before: string): boolean {
  const inner = element.tagName === 'sup' ? 'a' : element.tagName === 'a' ? 'sup' : null;
  if (inner === null || !/^\[?(?:(?:foot|end)?note )?\d{1,3}\]?$/i.test(textUnder(element).trim()))
    return false;
  if (/^#_?(?:ftn|fn|footnote|edn|endnote|note)[-_:]?\d+$/i.test(attribute(element, 'href'))) return true;
  if (inner === 'a' && /[.,;:!?"”’)]$/.test(withoutMarks(before))) return true;
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
  const inList = { ...context, list: context.list ?? wordListOf(context, walk) };
  for (const { draft, bold } of blocksOfWords(walk.words, inList, () => walk.lists++)) {
    walk.drafts.push(draft);
    walk.wordList = context.wordList;
    if (bold) walk.bold.add(draft);
    if (draft.kind === 'heading') walk.level = draft.level ?? walk.level;
  }
  walk.words = '';
}

/** Items of Word's own that follow one another are one list. */
function wordListOf({ wordList }: Context, walk: Walk): number | null {
  if (wordList === null) return null;
  const before = walk.drafts.at(-1);
  return walk.wordList === wordList && before?.list != null ? before.list : walk.lists++;
}
