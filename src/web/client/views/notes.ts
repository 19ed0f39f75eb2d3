import type { Item } from '../../api.ts';
import type { App } from '../app.ts';
import { saveNote } from '../decide.ts';
import { byId, fill, h } from '../dom.ts';
import { shown } from '../words.ts';

/** Notes on an item, and a field for another; what is typed stays until it is saved. `show` puts in what was saved meanwhile. */
export function notesView(app: App, first: Item) {
  const name = `note-${first.key}`;
  const list = h('ul', { class: 'saved-notes' });
  const send = (): void => {
    const text = field.value.trim();
    if (text === '') return;
    saveNote(app, first, text);
    // Keys mean something again.
    byId('item').focus({ preventScroll: true });
  };
  const field = h('textarea', {
    id: 'note',
    rows: '2',
    maxlength: '10000',
    value: app.typed.read<string>(name),
    oninput: () => (field.value ? app.typed.keep(name, field.value) : app.typed.forget(name)),
    onkeydown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
      else if (event.key === 'Escape') field.blur();
      else return;
      event.preventDefault();
    },
  });
  const show = ({ notes }: Item): void => {
    fill(list, ...notes.map((note) => h('li', { dir: 'auto' }, shown(note))));
    list.hidden = notes.length === 0;
    if (notes.at(-1) !== field.value.trim()) return;
    field.value = '';
    app.typed.forget(name);
  };
  show(first);
  const root = h(
    'div',
    { class: 'notes' },
    list,
    h('label', { for: 'note', class: 'legend' }, 'Note'),
    field,
    h('p', {}, h('button', { type: 'button', onclick: send }, 'Save the note ', h('kbd', {}, 'Ctrl+Enter'))),
  );
  return { root, show };
}
export type NotesView = ReturnType<typeof notesView>;
