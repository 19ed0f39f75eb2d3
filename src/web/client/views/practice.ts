import type { App } from '../app.ts';
import { fill, h } from '../dom.ts';
import { meet } from '../meet.ts';
import { loadQueue } from '../moves.ts';
import type { PageState } from '../state.ts';

/** Where the practice round stands, and the way to open live reading without it. */
export function practiceView(app: App): HTMLElement {
  const root = h('section', { class: 'practice', 'aria-label': 'Practice round' });
  const draw = ({ view, review, queue }: PageState): void => {
    const { items, answered, alpha, needed, isOpen, override } = review.practice;
    const isWanted = view === 'practice' || (!isOpen && queue?.rows.length === 0);
    root.hidden = !isWanted || items === 0;
    if (root.hidden) return;
    const agreed = alpha === null ? '' : ` Agreement with the codebook so far: ${alpha.toFixed(2)} of 1.`;
    const open = isOpen
      ? override
        ? `Reading of plans was opened with a note: “${override}”.`
        : 'Reading of plans is open.'
      : `Reading of plans opens at ${needed.toFixed(2)}.`;
    fill(
      root,
      h('p', {}, `Practice: ${answered} of ${items} answered.${agreed} ${open}`),
      !isOpen &&
        view !== 'practice' &&
        h('p', {}, h('a', { href: '#practice', class: 'button primary' }, 'Begin the practice round')),
      !isOpen && overrideForm(app),
    );
  };
  app.store.watch((now, before) => {
    if (
      now.view !== before.view ||
      now.review.practice !== before.review.practice ||
      now.queue !== before.queue
    )
      draw(now);
  });
  draw(app.store.get());
  return root;
}

function overrideForm(app: App): HTMLElement {
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
    {},
    h('summary', {}, 'Open reading all the same'),
    h(
      'form',
      { onsubmit: (event: Event) => void open(event) },
      h('p', {}, h('label', { for: 'override' }, 'Why (kept with the decisions)'), note),
      h('p', {}, h('button', { type: 'submit' }, 'Open reading')),
    ),
  );
}
