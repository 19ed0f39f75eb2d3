import type { AnchorRelation } from '../../../model/index.ts';
import type { EarlierRow } from '../../api.ts';
import type { ActionButton } from '../actions/button.ts';
import type { App } from '../app.ts';
import { hold } from '../check.ts';
import { foundRow } from '../dialogs/search.ts';
import { byId, type Child, fill, h } from '../dom.ts';
import { loadEarlier, openEarlier } from '../earlier.ts';
import type { PageView } from '../pages/page-view.ts';
import type { PageState } from '../state.ts';
import { becameLabels, shown } from '../words.ts';
import { besidePlan } from './beside-plan.ts';

/** What became of one's decisions where a plan was replaced: the words of then, and the sentences of today to read. */
export function earlierView(app: App, button: ActionButton, page: PageView): HTMLElement {
  const list = h('div', { class: 'categories' });
  const held = h('section', { class: 'item', id: 'item', tabindex: '-1', 'aria-label': 'What it is now' });
  const draw = (now: PageState, before: PageState | null): void => {
    if (now.earlier.rows !== before?.earlier.rows) fill(list, ...rowsOf(app, now.earlier.rows));
    for (const one of list.querySelectorAll('button'))
      if (one.dataset.at === String(now.earlier.at)) one.setAttribute('aria-current', 'true');
      else one.removeAttribute('aria-current');
    fill(held, ...nowParts(app, now, button));
  };
  app.store.watch((now, before) => {
    if (held.isConnected && (now.earlier !== before.earlier || now.held !== before.held)) draw(now, before);
  });
  app.store.set({ earlier: { rows: null, at: -1 } });
  draw(app.store.get(), null);
  void loadEarlier(app);
  return besidePlan(app, button, page, {
    title: 'Earlier decisions',
    listTitle: 'What you decided on plans that were replaced',
    list: [list],
    held,
  });
}

function rowsOf(app: App, rows: readonly EarlierRow[] | null): Child[] {
  if (rows === null) return [h('p', { class: 'note' }, 'Looking …')];
  if (rows.length === 0) return [h('p', {}, 'All that you decided is where it was.')];
  const numbered = rows.map((row, at) => ({ row, at }));
  return [...Map.groupBy(numbered, ({ row }) => row.relation)].flatMap(([relation, own]) => [
    h('h3', {}, `${becameLabels[relation]} (${own.length})`),
    h(
      'ul',
      { class: 'rows' },
      ...own.map(({ row: { quote, says, on, now }, at }) =>
        h(
          'li',
          { 'data-status': now[0]?.isRead ? 'decided' : 'open' },
          h(
            'button',
            { type: 'button', 'data-at': at, onclick: () => choose(app, at) },
            h('span', { class: 'words', dir: 'auto' }, shown(quote)),
            h('small', {}, `${says} on ${on}`),
          ),
        ),
      ),
    ),
  ]);
}

function nowParts(app: App, { earlier, held }: PageState, button: ActionButton): Child[] {
  const row = earlier.rows?.[earlier.at];
  if (!row) return [h('p', { class: 'lede' }, means)];
  const rows = row.now.map((one) => {
    const made = foundRow(app, one, () => hold(app, one));
    if (one.key === held?.key) made.querySelector('button')?.setAttribute('aria-current', 'true');
    return made;
  });
  const isRead = row.now.some((one) => one.isRead && one.key === held?.key);
  return [
    h('h2', {}, becameLabels[row.relation]),
    h('p', {}, `Before, ${row.says} on ${row.on}:`),
    h('blockquote', { class: 'sentence', dir: 'auto' }, shown(row.quote)),
    h('p', {}, 'Your decision is kept and not used. ', meaning[row.relation]),
    h(
      'div',
      { class: 'decide' },
      button('read-found', 'primary'),
      button('earlier-previous'),
      button('earlier-next'),
    ),
    rows.length > 0 &&
      h('h3', {}, row.relation === 'unsure' ? 'It may be one of these, or none' : 'It is now'),
    h('ol', { class: 'found' }, ...rows),
    isRead && h('p', { class: 'note' }, 'You have decided on this sentence already.'),
    h('p', { class: 'buttons' }, button('search')),
  ];
}

const means =
  'Where a plan is replaced by another file or edition, what you decided on it is kept, and what became of its words stands here.';
const meaning: Readonly<Record<AnchorRelation, string>> = {
  unsure: 'Read what stands there today, and decide on what you take to be the same promise.',
  changed: 'These are other words: read them and decide on them.',
  moved:
    'A promise in another edition is another promise, also in the same words: read it where it stands now.',
  kept: 'A promise in another edition is another promise, also in the same words: read it where it stands now.',
  gone: 'Nothing like these words was found in the plan of today. When this was tried on fictional plans, one in twenty such promises stood there all the same, in words wholly new: a search may tell more.',
};

/** In a narrow window what was chosen stands below the list. */
function choose(app: App, at: number): void {
  openEarlier(app, at);
  byId('item').scrollIntoView({ block: 'nearest' });
}
