import type { ActionButton } from '../actions/button.ts';
import type { App } from '../app.ts';
import { type Child, h } from '../dom.ts';
import { pageBar } from '../pages/page-bar.ts';
import type { PageView } from '../pages/page-view.ts';

/** A list, what is chosen from it, and the plan beside them. */
export function besidePlan(
  app: App,
  button: ActionButton,
  page: PageView,
  {
    title,
    listTitle,
    list,
    held,
  }: Readonly<Record<'title' | 'listTitle', string> & { list: Child[]; held: HTMLElement }>,
): HTMLElement {
  return h(
    'div',
    { class: 'work check' },
    h('h1', { class: 'unseen' }, title),
    h('aside', { class: 'queue', 'aria-label': listTitle }, h('h2', { class: 'unseen' }, listTitle), ...list),
    h('div', { class: 'item-side' }, held),
    h('section', { class: 'page', 'aria-label': 'The plan' }, pageBar(app, button), page.root),
  );
}
