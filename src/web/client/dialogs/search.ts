import type { FoundSentence } from '../../api.ts';
import type { App } from '../app.ts';
import { hold } from '../check.ts';
import { fill, h } from '../dom.ts';
import { meet } from '../meet.ts';
import { openItem } from '../moves.ts';
import { modeOf } from '../state.ts';
import { plural, shown } from '../words.ts';
import { openDialog } from './dialog.ts';

/** Searches the plan that is open, or all plans, for words; a sentence that is chosen is shown on its page. */
export function openSearch(app: App): void {
  const { place, check, view } = app.store.get();
  const area = view === 'check' ? check.area : '';
  const input = h('input', {
    type: 'text',
    inputmode: 'search',
    id: 'search-words',
    autocomplete: 'off',
    value: app.typed.read<string>('search'),
  });
  const where = h(
    'select',
    { id: 'search-where' },
    place && h('option', { value: place.document }, 'the plan that is open'),
    h('option', { value: '' }, area ? 'all of this area' : 'all plans'),
  );
  const said = h('p', { class: 'note', role: 'status' });
  const list = h('ol', { class: 'found' });
  const go = (found: FoundSentence): void => {
    dialog.close();
    if (modeOf(view)) void openItem(app, found.key);
    else hold(app, found);
  };
  const search = async (): Promise<void> => {
    const words = input.value.trim();
    if (words === '') return;
    app.typed.keep('search', words);
    said.textContent = 'Searching …';
    const asked = { words, document: where.value, area: where.value ? '' : area };
    const answer = await meet(app, app.server.search(asked));
    said.textContent = answer ? `${plural(answer.total, 'sentence')} found.` : 'The search came to nothing.';
    fill(list, ...(answer?.found ?? []).map((found) => foundRow(app, found, () => go(found))));
  };
  const dialog = openDialog(
    'Search',
    [
      h(
        'div',
        { class: 'search-line' },
        h('label', { for: 'search-words' }, 'Words'),
        input,
        h('label', { for: 'search-where' }, 'in'),
        where,
      ),
      said,
      list,
    ],
    {
      label: 'Search',
      run: () => {
        void search();
        return false;
      },
    },
  );
  input.focus();
}

/** A sentence that was found, with where it stands; choosing it runs `go`. */
export function foundRow(app: App, found: FoundSentence, go: () => void): HTMLElement {
  const document = app.store.get().review.documents.find(({ id }) => id === found.document);
  const place = `${document?.areaName ?? ''}, ${shown(document?.title || document?.name || '')}${found.page ? `, page ${found.page}` : ''}`;
  return h(
    'li',
    {},
    h(
      'button',
      { type: 'button', class: 'row', onclick: go },
      h('span', { dir: 'auto' }, shown(found.text)),
      h('small', {}, place),
    ),
  );
}
