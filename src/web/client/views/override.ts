import type { App } from '../app.ts';
import { h } from '../dom.ts';
import { meet } from '../meet.ts';
import { loadQueue } from '../moves.ts';

/** The way to open live reading without the practice round: a note that says why. */
export function overrideForm(app: App): HTMLElement {
  const note = h('input', {
    id: 'override',
    type: 'text',
    maxlength: '500',
    value: app.typed.read<string>('override'),
    oninput: () => app.typed.keep('override', note.value),
  });
  const open = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (note.value.trim() === '') return note.focus();
    const practice = await meet(app, app.server.openPractice(note.value.trim()));
    if (!practice) return;
    app.typed.forget('override');
    app.store.set({ review: { ...app.store.get().review, practice } });
    app.say('Reading of plans is open.');
    await loadQueue(app);
  };
  return h(
    'details',
    { class: 'override' },
    h('summary', { class: 'button' }, 'Open with a note'),
    h(
      'form',
      { onsubmit: (event: Event) => void open(event) },
      h(
        'p',
        {},
        h('label', { for: 'override' }, 'Why no practice is needed (kept with the decisions)'),
        note,
      ),
      h('p', {}, h('button', { type: 'submit' }, 'Open reading')),
    ),
  );
}
