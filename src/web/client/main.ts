import type { ReviewState } from '../api.ts';
import { actionButtons } from './actions/button.ts';
import { listenToKeys } from './actions/listen.ts';
import type { App } from './app.ts';
import { byId, fill, h } from './dom.ts';
import { emptyDraft } from './draft.ts';
import { makeItemCache } from './item-cache.ts';
import { loadQueue, openItem, openView } from './moves.ts';
import { pageView } from './pages/page-view.ts';
import { makeSheets } from './pages/sheet.ts';
import { makeSaver } from './saver.ts';
import { ServerError, server } from './server.ts';
import { makeStore, modeOf, noFilters, type View, views } from './state.ts';
import { makeTyped } from './typed.ts';
import { showBanner } from './views/banner.ts';
import { checkView } from './views/check.ts';
import { earlierView } from './views/earlier.ts';
import { agreementView } from './views/figures.ts';
import { showMasthead, titleOf } from './views/masthead.ts';
import { mineView } from './views/mine.ts';
import { workView } from './views/work.ts';
import { shown } from './words.ts';

const viewOf = (hash: string): View => views.find((view) => `#${view}` === hash) ?? 'first';

function makeApp(review: ReviewState): App {
  const store = makeStore({
    review,
    view: viewOf(location.hash),
    sample: null,
    filters: noFilters,
    queue: null,
    item: null,
    draft: emptyDraft,
    place: null,
    sheet: null,
    zoom: 1,
    marked: null,
    picking: null,
    check: { area: review.areas[0]?.slug ?? '', code: '', nearest: null },
    held: null,
    earlier: { rows: null, at: -1 },
    wanted: null,
    saving: { waiting: [], isBusy: false, failed: null },
    notices: review.problems.map(({ message, hint }) => [message, hint].filter(Boolean).join(' ')),
    trouble: null,
    connection: 'there',
    revision: 0,
  });
  const others = new BroadcastChannel('pcp-review');
  const labels = new Map(review.codes.map(({ code, label }) => [code, label]));
  const app: App = {
    store,
    server,
    saver: makeSaver(server.decide, (saving) => store.set({ saving })),
    items: makeItemCache((key) => server.item(key, modeOf(store.get().view) ?? 'first', store.get().sample)),
    typed: makeTyped(sessionStorage),
    say: (words) => {
      byId('live').textContent = words;
    },
    tellOthers: () => others.postMessage('decided'),
    labelOf: (code) => labels.get(code) ?? code,
  };
  others.addEventListener('message', () => void takeOver(app));
  return app;
}

/** Something was decided in another tab: what this one shows of it is fetched anew. */
async function takeOver(app: App): Promise<void> {
  const review = await server.state().catch(() => null);
  if (!review) return;
  app.items.clear();
  app.store.set({ review, revision: app.store.get().revision + 1 });
  await loadQueue(app, app.store.get().item?.key ?? null);
}

function start(review: ReviewState): void {
  const app = makeApp(review);
  const button = actionButtons(app);
  const sheets = makeSheets(server);
  const page = pageView(app, sheets, (key) => void openItem(app, key));
  const main = byId('main');
  const show = async (view: View): Promise<void> => {
    document.title = `${titleOf(view)} – pcp review`;
    await openViewOf(view);
  };
  const openViewOf = async (view: View): Promise<void> => {
    const opening = openView(app, view);
    main.dataset.view = view;
    if (view === 'agreement') fill(main, agreementView(app));
    else if (view === 'mine') fill(main, mineView(app));
    else if (view === 'check') fill(main, checkView(app, button, page));
    else if (view === 'earlier') fill(main, earlierView(app, button, page));
    else fill(main, workView(app, button, page));
    await opening;
    void page.show();
  };
  showMasthead(app, button);
  showBanner(app);
  listenToKeys(app);
  app.store.watch((now, before) => {
    main.toggleAttribute('data-empty', now.queue?.rows.length === 0);
    if (now.item && now.item.key !== before.item?.key) byId('now').textContent = shown(now.item.text);
    if (now.revision !== before.revision) sheets.clear();
  });
  // The address says which way to read is open, and would else be lost to the skip link.
  document.querySelector('.skip')?.addEventListener('click', (event) => {
    event.preventDefault();
    main.focus();
  });
  window.addEventListener('hashchange', () => {
    const view = viewOf(location.hash);
    if (location.hash === `#${view}`) void show(view);
  });
  window.addEventListener('beforeunload', (event) => {
    if (app.saver.saving().waiting.length > 0) event.preventDefault();
  });
  void show(app.store.get().view);
}

server.state().then(start, (error: unknown) => {
  const words =
    error instanceof ServerError && error.kind === 'over'
      ? 'The session is over, or this address was used before. Start pcp review again and open the address that it prints.'
      : `The review could not be opened. ${error instanceof Error ? error.message : String(error)}`;
  fill(byId('main'), h('div', { class: 'sheet' }, h('h1', {}, 'The review is not open'), h('p', {}, words)));
});
