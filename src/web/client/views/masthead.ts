import type { ActionButton } from '../actions/button.ts';
import type { App } from '../app.ts';
import { byId, fill, h } from '../dom.ts';
import type { PageState, View } from '../state.ts';
import { modeWords, plural } from '../words.ts';

const views: readonly Readonly<{ view: View; label: string }>[] = [
  { view: 'first', label: modeWords.first },
  { view: 'second', label: modeWords.second },
  { view: 'sample', label: modeWords.sample },
  { view: 'adjudicate', label: modeWords.adjudicate },
  { view: 'check', label: 'Not found?' },
  { view: 'earlier', label: 'Earlier decisions' },
  { view: 'practice', label: modeWords.practice },
  { view: 'agreement', label: 'Agreement' },
  { view: 'mine', label: 'My reading' },
];
export const titleOf = (view: View): string => views.find((one) => one.view === view)!.label;

/** The head of the page: where one is, what else there is, whether all is saved. */
export function showMasthead(app: App, button: ActionButton): void {
  const { reviewer, isFictional, earlier } = app.store.get().review;
  const here = views.filter(({ view }) => view !== 'earlier' || earlier > 0);
  const links = here.map(({ view, label }) => h('a', { href: `#${view}` }, label));
  const saved = h('p', { class: 'saved', id: 'saved' });
  fill(
    byId('masthead'),
    h('p', { class: 'brand' }, h('strong', {}, 'pcp review'), ' ', h('span', {}, `reader ${reviewer}`)),
    h('nav', { 'aria-label': 'Ways to read' }, h('ul', {}, ...links.map((link) => h('li', {}, link)))),
    saved,
    h(
      'p',
      { class: 'tools' },
      button('undo'),
      button('redo'),
      button('search'),
      button('codebook'),
      button('help'),
    ),
    isFictional &&
      h('p', { class: 'fiction' }, 'Fictional samples: no area or person in these plans exists.'),
  );
  const draw = ({ view, saving }: PageState): void => {
    for (const [at, link] of links.entries())
      if (here[at]!.view === view) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    saved.textContent = savingWords(saving);
    saved.dataset.state = saving.failed ? 'failed' : saving.waiting.length > 0 ? 'saving' : 'saved';
  };
  app.store.watch((now, before) => {
    if (now.view !== before.view || now.saving !== before.saving) draw(now);
  });
  draw(app.store.get());
}

export function savingWords({ waiting, failed }: PageState['saving']): string {
  if (failed) return `${plural(waiting.length, 'decision')} not saved`;
  return waiting.length > 0 ? 'Saving …' : 'Saved';
}
