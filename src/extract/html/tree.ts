import type { DefaultTreeAdapterTypes } from 'parse5';
import { defaultTreeAdapter, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Root = DefaultTreeAdapterTypes.Document;

/** Deeper than any page a person made; a walk of this many steps is far from the end of the stack. */
const deepest = 600;

const tooDeep = new Error('nested too deeply');

/**
 * The tree of a page; no script runs and nothing is fetched. A page nested deeper than 600 elements is read again
 * without the elements that only group, and then without any: `flattened` says so.
 */
export function parseTree(html: string): { root: Root; flattened: boolean } {
  const grouping = /<\/?(?:div|span|section|article|font|b|i|em|strong|center|small|big|u|a)(?:\s[^<>]*)?>/gi;
  const attempts = [() => html, () => html.replace(grouping, ' '), () => html.replace(/<[^<>]*>/g, '\n')];
  for (const [index, attempt] of attempts.entries()) {
    try {
      return { root: parseGuarded(attempt()), flattened: index > 0 };
    } catch (error) {
      if (error !== tooDeep) throw error;
    }
  }
  return { root: parse(''), flattened: true };
}

function parseGuarded(html: string): Root {
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush() {
      if (++depth > deepest) throw tooDeep;
    },
    onItemPop() {
      depth--;
    },
  };
  return parse(html, { scriptingEnabled: false, treeAdapter });
}

/** Whether a node is an element. */
export function isElement(node: Node | Root): node is Element {
  return 'tagName' in node;
}

/** Value of an attribute, or the empty string. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((entry) => entry.name === name)?.value ?? '';
}

/** All elements under a node that pass a test, in document order, not looking inside those that do. */
export function findAll(node: Element | Root, test: (element: Element) => boolean): Element[] {
  return node.childNodes.filter(isElement).flatMap((child) => (test(child) ? [child] : findAll(child, test)));
}

/** Whether more than `most` nodes stand under an element; looks at no more than that many. */
export function isLarge(element: Element, most: number): boolean {
  const open: Node[] = [...element.childNodes.slice(0, most + 1)];
  for (let seen = 0; open.length > 0; seen++) {
    const node = open.pop();
    if (seen + open.length > most) return true;
    if (node && isElement(node)) open.push(...node.childNodes.slice(0, most + 1));
  }
  return false;
}

/** The words under a node, as they stand; scripts and styles have none. */
export function textUnder(node: Node | Root): string {
  if ('value' in node) return node.value;
  if (node.nodeName === 'script' || node.nodeName === 'style') return '';
  return 'childNodes' in node ? node.childNodes.map(textUnder).join('') : '';
}
