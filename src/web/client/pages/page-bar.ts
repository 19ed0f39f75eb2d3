import type { ActionButton } from '../actions/button.ts';
import type { App } from '../app.ts';
import { fill, h } from '../dom.ts';
import type { PageState } from '../state.ts';
import { firstWords, plural, shown } from '../words.ts';

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];
export const zoomBy = (app: App, by: 1 | -1): void => {
  const { zoom } = app.store.get();
  const at = zooms.indexOf(zoom);
  app.store.set({ zoom: zooms[Math.min(zooms.length - 1, Math.max(0, at + by))] ?? 1 });
};

/** The page after or before the one that is open; says so where there is none. */
export function turnPage(app: App, by: 1 | -1): void {
  const { place, review } = app.store.get();
  const pages = review.documents.find(({ id }) => id === place?.document)?.pages.length ?? 0;
  const page = (place?.page ?? 0) + by;
  if (!place || place.page === null || page < 1 || page > pages) {
    app.say(by === 1 ? 'There is no page after this one.' : 'There is no page before this one.');
    return;
  }
  app.store.set({ place: { ...place, page }, marked: null, picking: null });
  app.say(`Page ${page} of ${pages}.`);
}

/** What stands above the page: its document, where in it, how large; and what was marked. */
export function pageBar(app: App, button: ActionButton): HTMLElement {
  const title = h('h2', { class: 'page-title' });
  const where = h('span', { class: 'where-page' });
  const turns = h('span', { class: 'turns' }, button('previous-page'), where, button('next-page'));
  const size = h('span', { class: 'turns' }, button('zoom-out'), button('zoom-in'));
  const marked = h('div', { class: 'marked-words' });
  const draw = ({ place, review, marked: words, picking, sheet }: PageState): void => {
    const document = review.documents.find(({ id }) => id === place?.document);
    title.textContent = document ? shown(document.title || document.name) : 'No page is open';
    title.title = title.textContent;
    const pages = document?.pages.length ?? 0;
    turns.hidden = pages === 0;
    size.hidden = pages === 0;
    where.textContent = pages > 0 ? `${place?.page ?? 1} of ${pages}` : '';
    marked.hidden = !words && !picking;
    if (picking)
      fill(
        marked,
        h('p', {}, `Picking by keyboard: ${plural(picking.last - picking.first + 1, 'sentence')}.`),
        h(
          'p',
          { class: 'buttons' },
          button('add'),
          button('pick-next'),
          button('pick-previous'),
          button('pick-more'),
          button('pick-fewer'),
          button('stop-picking'),
        ),
      );
    else if (words && sheet)
      fill(
        marked,
        h('p', {}, 'Marked: ', h('q', {}, firstWords(shown(sheet.textOf(words)), 120))),
        button('add'),
      );
  };
  app.store.watch((now, before) => {
    if (
      now.place !== before.place ||
      now.marked !== before.marked ||
      now.picking !== before.picking ||
      now.sheet !== before.sheet
    )
      draw(now);
  });
  draw(app.store.get());
  return h('div', { class: 'page-bar' }, h('div', { class: 'bar-line' }, title, turns, size), marked);
}
