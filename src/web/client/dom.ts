/** What can stand in an element: another, words (always as text, never as markup), or nothing. */
export type Child = Node | string | number | null | undefined | false;
type Value = string | number | boolean | null | undefined | ((event: never) => void);

/**
 * An element with attributes and children. A function is a listener (`onclick`), true an empty attribute; false, null and
 * undefined are none. Words enter as text nodes only, so that nothing of a plan can be markup.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as (event: Event) => void);
    else if (name === 'value' && 'value' in element) element.value = String(value);
    else if (name === 'checked') (element as HTMLInputElement).checked = true;
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...nodes(children));
  return element;
}

const nodes = (children: readonly Child[]): (Node | string)[] =>
  children.flatMap((child) =>
    child === null || child === undefined || child === false
      ? []
      : [typeof child === 'number' ? String(child) : child],
  );

/** Puts children in place of what an element holds; what had the focus keeps it where an element of its id is there again. */
export function fill(element: Element, ...children: readonly Child[]): void {
  const focused = element.contains(document.activeElement) ? document.activeElement?.id : undefined;
  element.replaceChildren(...nodes(children));
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

/** An element of the page itself, which is there. */
export const byId = (id: string): HTMLElement => document.getElementById(id)!;

let lastId = 0;
/** An id that no other element has. */
export const newId = (name: string): string => `${name}-${++lastId}`;
