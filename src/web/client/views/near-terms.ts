import type { Item, NearTermsAnswer } from '../../api.ts';
import type { App } from '../app.ts';
import { type Child, fill, h } from '../dom.ts';
import { modeOf } from '../state.ts';
import { shown } from '../words.ts';
import { said } from './said.ts';

/** A term can list fifty words; its beginning says which it is. */
const mostOfTerm = 90;

/** The terms that nearly made a category of an item; fetched when they are first shown. */
export function nearTermsView(
  app: App,
  item: Item,
): Readonly<{ root: HTMLElement; show: (event: Event) => void }> {
  const root = h('div', {});
  let isAsked = false;
  const show = ({ target }: Event): void => {
    if (isAsked || !(target as HTMLDetailsElement).open) return;
    isAsked = true;
    fill(root, h('p', { class: 'note', role: 'status' }, 'Fetching the terms that nearly spoke …'));
    app.server.nearTerms(item.key, modeOf(app.store.get().view) ?? 'first').then(
      (answer) => fill(root, ...lines(answer)),
      (error: Error) => {
        isAsked = false;
        fill(root, h('p', { class: 'note', role: 'status' }, shown(error.message)));
      },
    );
  };
  return { root, show };
}

function lines({ nearly, setAside, more, note }: NearTermsAnswer): Child[] {
  const quoted = (words: string): Child =>
    h('q', { dir: 'auto' }, shown(words.length > mostOfTerm ? `${words.slice(0, mostOfTerm)} …` : words));
  return [
    said(
      'Categories that nearly fit',
      nearly.map(({ label, term, missing }) =>
        h(
          'span',
          {},
          `${label}: `,
          quoted(term),
          ...(missing
            ? [', without ', quoted(missing)]
            : [', its words stand too far apart or in another order']),
        ),
      ),
    ),
    said(
      'Words that were set aside',
      setAside.map(({ label, words, why }) => h('span', {}, `${label}: `, quoted(words), `, ${shown(why)}`)),
    ),
    nearly.length + setAside.length === 0 && h('p', {}, 'No other category has a term that comes near.'),
    more > 0 && h('p', { class: 'note' }, `And ${more} more: pcp explain lists all.`),
    note !== null && h('p', { class: 'note' }, note),
  ];
}
