import type { ActionButton } from '../actions/button.ts';
import type { App } from '../app.ts';
import { h } from '../dom.ts';
import { pageBar } from '../pages/page-bar.ts';
import type { PageView } from '../pages/page-view.ts';
import { itemView } from './item.ts';
import { titleOf } from './masthead.ts';
import { practiceView } from './practice.ts';
import { queueView } from './queue.ts';
import { whatNextView } from './what-next.ts';

/** One item after another: the list, the page, and what is read on it. */
export function workView(app: App, button: ActionButton, page: PageView): HTMLElement {
  return h(
    'div',
    { class: 'work' },
    h('h1', { class: 'unseen' }, titleOf(app.store.get().view)),
    queueView(app),
    h('div', { class: 'item-side' }, itemView(app, button), practiceView(app), whatNextView(app)),
    h('section', { class: 'page', 'aria-label': 'The plan' }, pageBar(app, button), page.root),
  );
}
