import type { BlockKind } from '../../model/index.ts';
import { boldOf } from './bold.ts';
import { kindUnder } from './roles.ts';
import type { Element, Node } from './tree.ts';
import { attribute, isElement } from './tree.ts';
import { wordItem } from './word-page.ts';

/** What holds for the text under an element. */
export type Context = Readonly<{
  /** Kind forced on all blocks below: furniture, side-box and so on. */
  kind: BlockKind | null;
  heading: number | null;
  list: number | null;
  level: number;
  marker: string | null;
  /** Numbers of the items of the ordered list just around. */
  numbers: ReadonlyMap<Node, number>;
  inContent: boolean;
  bold: boolean;
  /** Word's own name of the list, where Word saved the page: its items begin with their marker. */
  wordList: string | null;
}>;

/** Before any element was entered. */
export const outermost: Context = {
  kind: null,
  heading: null,
  list: null,
  level: 0,
  marker: null,
  numbers: new Map(),
  inContent: false,
  bold: false,
  wordList: null,
};

/** What holds below an element. `entered` where it is (or begins) the main part; `nextList` gives a new list's number. */
export function contextOf(
  element: Element,
  context: Context,
  entered: boolean,
  nextList: () => number,
): Context {
  const tag = element.tagName;
  const inContent = context.inContent || entered || tag === 'main' || tag === 'article';
  const base = entered ? { ...context, kind: null } : context;
  const kind = innerKind(base.kind, kindUnder(element, inContent));
  const heading = headingLevel(element);
  const bold = boldOf(element) ?? base.bold;
  const next: Context = { ...base, kind, inContent, bold, heading: heading ?? base.heading };
  if (isList(element)) {
    return {
      ...next,
      list: base.list ?? nextList(),
      level: base.level + 1,
      marker: null,
      numbers: itemNumbers(element),
    };
  }
  const item = base.list === null ? wordItem(element) : null;
  if (item) return { ...next, wordList: item.name, level: item.level };
  if (base.list === null) return next;
  if (tag === 'li' || attribute(element, 'role') === 'listitem')
    return { ...next, marker: itemMarker(element, base.numbers) };
  if (tag === 'dd') return { ...next, level: base.level + 1 };
  return next;
}

/** A quote or caption in a side box and a contents list in a menu are what they are; all else is what it stands in. */
export function innerKind(outer: BlockKind | null, inner: BlockKind | null): BlockKind | null {
  if (outer === 'furniture' && inner === 'contents') return inner;
  return outer === 'side-box' ? (inner ?? outer) : (outer ?? inner);
}

/** Whether an element is a list, by its name or its role. */
function isList(element: Element): boolean {
  return /^(?:ul|ol|menu|dir|dl)$/.test(element.tagName) || attribute(element, 'role') === 'list';
}

function headingLevel(element: Element): number | null {
  const found = /^h([1-6])$/.exec(element.tagName);
  if (found) return Number(found[1]);
  if (element.tagName === 'p' && /(?:^|\s)MsoTitle/.test(attribute(element, 'class'))) return 1;
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
