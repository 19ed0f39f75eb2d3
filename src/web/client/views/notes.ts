import type { Item } from '../../api.ts';
import type { App } from '../app.ts';
import { saveNote } from '../decide.ts';
import { h } from '../dom.ts';
import { shown } from '../words.ts';

/** Notes on an item, and a field for another; what is typed stays until it is saved. */
export function notesView(app: App, item: Item): HTMLElement {
  const name = `note-${item.key}`;
  const send = (): void => {
    const text = field.value.trim();
    if (text === '') return;
    saveNote(app, item, text);
    field.value = '';
    document.getElementById('note')?.blur();
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
  return h(
    'div',
    { class: 'notes' },
    item.notes.length > 0 && h('ul', {}, ...item.notes.map((note) => h('li', { dir: 'auto' }, shown(note)))),
    h('label', { for: 'note', class: 'legend' }, 'Note'),
    field,
    h('p', {}, h('button', { type: 'button', onclick: send }, 'Save the note ', h('kbd', {}, 'Ctrl+Enter'))),
  );
}
