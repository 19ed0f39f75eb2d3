import type { NotFoundAnswer } from '../../api.ts';
import type { ActionButton } from '../actions/button.ts';
import type { App } from '../app.ts';
import { hold, lookFor } from '../check.ts';
import { codebookEntry } from '../dialogs/codebook.ts';
import { foundRow } from '../dialogs/search.ts';
import { type Child, fill, h } from '../dom.ts';
import { meet } from '../meet.ts';
import type { PageView } from '../pages/page-view.ts';
import type { PageState } from '../state.ts';
import { plural, shown } from '../words.ts';
import { besidePlan } from './beside-plan.ts';

/** Was it really not there? An area, a category, and what is to be read before anybody says so. */
export function checkView(app: App, button: ActionButton, page: PageView): HTMLElement {
  const list = h('div', { class: 'categories' });
  const held = h('section', { class: 'item', id: 'item', tabindex: '-1', 'aria-label': 'What is nearest' });
  const { areas } = app.store.get().review;
  const area = h(
    'select',
    { id: 'check-area', onchange: () => void choose() },
    ...areas.map(({ slug, name }) => h('option', { value: slug }, name)),
  );
  const choose = async (): Promise<void> => {
    const { check } = app.store.get();
    if (check.area !== area.value)
      app.store.set({ check: { area: area.value, code: '', nearest: null }, held: null, place: null });
    const answer = await meet(app, app.server.notFound(area.value));
    if (answer) fill(list, ...categories(app, answer));
  };
  const draw = (now: PageState): void => {
    const { check } = now;
    for (const one of list.querySelectorAll('button'))
      if (one.dataset.code === check.code) one.setAttribute('aria-current', 'true');
      else one.removeAttribute('aria-current');
    fill(held, ...nearestParts(app, now, button));
  };
  app.store.watch((now, before) => {
    if (!held.isConnected) return;
    if (now.check !== before.check || now.held !== before.held) draw(now);
    if (now.revision !== before.revision) {
      void choose();
      void refresh(app);
    }
  });
  if (app.store.get().check.area) area.value = app.store.get().check.area;
  void choose();
  draw(app.store.get());
  return besidePlan(app, button, page, {
    title: 'Was it really not found?',
    listTitle: 'Categories that were not found',
    list: [h('p', {}, h('label', { for: 'check-area' }, 'Area'), area), list],
    held,
  });
}

/** What was said of the category meanwhile, with the sentence that is held against it as it is. */
async function refresh(app: App): Promise<void> {
  const { area, code } = app.store.get().check;
  const nearest = code ? await meet(app, app.server.nearest(area, code)) : null;
  const { check } = app.store.get();
  if (nearest && check.area === area && check.code === code) app.store.set({ check: { ...check, nearest } });
}

function categories(app: App, { rows }: NotFoundAnswer): Child[] {
  if (rows.length === 0) return [h('p', {}, 'Every category was found in this plan.')];
  return [...Map.groupBy(rows, ({ facetLabel }) => facetLabel)].flatMap(([facet, own]) => [
    h('h3', {}, facet),
    h(
      'ul',
      { class: 'rows' },
      ...own.map(({ area, code, label, others, read }) =>
        h(
          'li',
          { 'data-status': read.length > 0 ? 'decided' : 'open' },
          h(
            'button',
            { type: 'button', 'data-code': code, onclick: () => void lookFor(app, area, code) },
            h('span', { class: 'words' }, label),
            h(
              'small',
              {},
              read.length > 0
                ? 'Read, not found'
                : others === 0
                  ? 'No other area undertakes it'
                  : `${plural(others, 'other area undertakes', 'other areas undertake')} it`,
            ),
          ),
        ),
      ),
    ),
  ]);
}

function nearestParts(app: App, { check, held }: PageState, button: ActionButton): Child[] {
  const { review } = app.store.get();
  const code = review.codes.find((one) => one.code === check.code);
  if (!code)
    return [
      h(
        'p',
        { class: 'lede' },
        'Choose a category that was not found. You will see what comes nearest to it.',
      ),
    ];
  const { nearest } = check;
  if (!nearest) return [h('h2', {}, code.label), h('p', { class: 'note' }, 'Looking …')];
  const rows = nearest.nearest.map((one) => {
    const row = foundRow(app, one, () => hold(app, one));
    if (one.key === held?.key) row.querySelector('button')?.setAttribute('aria-current', 'true');
    return row;
  });
  return [
    h('h2', {}, code.label),
    h('p', {}, code.definition),
    h('details', {}, h('summary', {}, 'All that the codebook says'), codebookEntry(code)),
    ...nearest.read.map(({ reviewer, on }) =>
      h('p', { class: 'note' }, `Read and not found by ${reviewer} on ${on}.`),
    ),
    nearest.isUndertaken && h('p', { class: 'note' }, 'A commitment of this plan is in this category now.'),
    h(
      'div',
      { class: 'decide' },
      button('found-here', 'primary'),
      button('read-not-found'),
      button('found-previous'),
      button('found-next'),
    ),
    h('h3', {}, rows.length > 0 ? 'The sentences that come nearest' : 'No sentence comes near'),
    h('ol', { class: 'found' }, ...rows),
    nearest.untrusted.length > 0 && h('h3', {}, 'Pages that were not read well: look at them yourself'),
    nearest.untrusted.length > 0 &&
      h(
        'ul',
        { class: 'found' },
        ...nearest.untrusted.map(({ document, page, why }) =>
          h(
            'li',
            {},
            h(
              'button',
              { type: 'button', class: 'row', onclick: () => app.store.set({ place: { document, page } }) },
              h('span', {}, `Page ${page}`),
              h('small', {}, shown(why)),
            ),
          ),
        ),
      ),
    h('p', { class: 'buttons' }, button('search'), button('add')),
  ];
}
