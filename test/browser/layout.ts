import type { Page } from 'playwright-core';

/** What does not fit: how wide the page is, and words outside it, cut off, or lying over other words. */
export type Misfits = Readonly<{ width: number; outside: string[]; cut: string[]; over: string[] }>;

/** Runs in the page, so that it may name nothing outside itself. What scrolls in a frame of its own may be wider. */
export function misfits(page: Page): Promise<Misfits> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) =>
        !element.closest('.skip, script, dialog:not([open])') &&
        element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
    );
    const name = (element: Element) =>
      `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.trim().slice(0, 50)}`;
    const outside = shown
      .filter((element) => !element.closest('.scroll'))
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1);
    const cut = shown.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (way: string) => way === 'hidden' || way === 'clip';
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    });
    // Each line of words with its box. Labels of charts may be turned or squeezed, which these boxes do not show: the tests
    // of charts see to them.
    const lines: { top: number; left: number; right: number; bottom: number; element: Element }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (
        !element ||
        node.textContent?.trim() === '' ||
        element.closest('.skip, script, style, svg, dialog:not([open])')
      )
        continue;
      if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
      // A row's head stays in sight while its row scrolls under it.
      const fixed = element.closest('.scroll th:first-child, caption span, .group span');
      if (fixed && element.closest('.scroll')!.scrollWidth > element.closest('.scroll')!.clientWidth)
        continue;
      range.selectNodeContents(node);
      for (const { top, left, right, bottom } of range.getClientRects())
        if (right - left > 2) lines.push({ top, left, right, bottom, element });
    }
    lines.sort((a, b) => a.top - b.top);
    const over = new Set<string>();
    lines.forEach((one, at) => {
      for (let next = at + 1; next < lines.length && lines[next]!.top < one.bottom - 4; next += 1) {
        const other = lines[next]!;
        const deep = Math.min(one.bottom, other.bottom) - other.top;
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        if (wide > 3 && deep > 5 && one.element !== other.element)
          over.add(`${name(one.element)} | ${name(other.element)}`);
      }
    });
    return {
      width: document.documentElement.scrollWidth,
      outside: outside.map(name).slice(0, 5),
      cut: cut.map(name).slice(0, 5),
      over: [...over].slice(0, 5),
    };
  });
}
