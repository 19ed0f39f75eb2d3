import type { Element, Root } from './tree.ts';
import { attribute, findAll, textUnder } from './tree.ts';

const usualNames =
  /^(?:main|content|primary|(?:main|page|body|entry|post)[-_]?(?:content|column|col|area|text)|content[-_]?(?:main|area|column|body))$/i;

/**
 * The main part of a page: `main` (or its role, or its own name) with at least a tenth of the page's words, else the
 * only long `article`, else what its name calls the content and holds most words. Empty where the page is to be read
 * whole.
 */
export function mainParts(root: Root): Element[] {
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
  if (articles.length === 1 && articles.every((element) => sizeOf(element) > 500)) return articles;
  return namedPart(root);
}

/** The innermost element with a name of content that holds more than half the words around it. */
function namedPart(root: Element | Root, depth = 0): Element[] {
  const named = findAll(root, hasUsualName).find((element) => sizeOf(element) > sizeOf(root) / 2);
  if (!named) return [];
  const inner = depth < 4 ? namedPart(named, depth + 1) : [];
  return inner.length > 0 ? inner : [named];
}

function hasUsualName(element: Element): boolean {
  if (element.tagName === 'body' || element.tagName === 'html') return false;
  const names = `${attribute(element, 'id')} ${attribute(element, 'class')}`.split(/\s+/);
  return names.some((name) => usualNames.test(name));
}

/** The page's own first heading, where it stands above a main part that has none. */
export function titleAbove(root: Root, main: readonly Element[]): Element[] {
  const isTitle = (element: Element) => element.tagName === 'h1';
  if (main.length === 0 || main.some((element) => findAll(element, isTitle).length > 0)) return [];
  return findAll(root, isTitle).slice(0, 1);
}

function sizeOf(node: Element | Root): number {
  return textUnder(node).trim().length;
}
