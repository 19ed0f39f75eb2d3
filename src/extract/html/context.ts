import type { BlockKind } from '../../model/index.ts';
import { kindUnder } from './roles.ts';
import type { Element, Node } from './tree.ts';
import { attribute, isElement } from './tree.ts';

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
  const next: Context = { ...base, kind, inContent, heading: heading ?? base.heading };
  if (tag === 'ul' || tag === 'ol' || tag === 'menu' || tag === 'dir' || tag === 'dl') {
    return {
      ...next,
      list: base.list ?? nextList(),
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
export function innerKind(outer: BlockKind | null, inner: BlockKind | null): BlockKind | null {
  if (outer === 'furniture' && inner === 'contents') return inner;
  return outer === 'side-box' ? (inner ?? outer) : (outer ?? inner);
}

function headingLevel(element: Element): number | null {
  const found = /^h([1-6])$/.exec(element.tagName);
  if (found) return Number(found[1]);
  if (element.tagName === 'summary') return 4;
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
