import type { Item } from '../../api.ts';
import type { ActionButton } from '../actions/button.ts';
import { actions, keysOf } from '../actions/index.ts';
import type { App } from '../app.ts';
import { openCodebook } from '../dialogs/codebook.ts';
import { fill, h } from '../dom.ts';
import { type CodingForm, codingForm } from '../form/coding-form.ts';
import { keyLabel } from '../keys.ts';
import { setDraft } from '../moves.ts';
import { modeOf, type PageState } from '../state.ts';
import { codingWords, shown } from '../words.ts';
import { machineView } from './machine.ts';
import { type NotesView, notesView } from './notes.ts';
import { readingsView } from './readings.ts';
import { sentenceView } from './sentence.ts';

/** The parts of an item that is open. */
type Open = Readonly<{ key: string; top: HTMLElement; form: CodingForm; notes: NotesView }>;

/** The item that is read: its sentence, what the machine says, what its reader says, and what can be done. */
export function itemView(app: App, button: ActionButton): HTMLElement {
  const body = h('div', { class: 'item-body' });
  const decide = h(
    'div',
    { class: 'decide' },
    button('accept', 'primary'),
    button('reject'),
    button('previous'),
    button('next'),
  );
  const more = h(
    'p',
    { class: 'buttons more' },
    ...['add', 'split', 'merge', 'flag', 'note', 'example'].map((id) => button(id)),
    button('auto-advance'),
  );
  const root = h(
    'section',
    { class: 'item', id: 'item', tabindex: '-1', 'aria-label': 'The sentence' },
    h('h2', { class: 'unseen' }, 'The sentence'),
    h('div', { class: 'item-scroll' }, body, more),
    decide,
  );
  let open: Open | null = null;

  function draw(now: PageState): void {
    const { item, queue } = now;
    root.classList.toggle('empty', item === null);
    decide.hidden = item === null;
    more.hidden = item === null;
    open = null;
    if (!item) {
      fill(body, emptyWords(queue));
      return;
    }
    const mode = modeOf(now.view) ?? 'first';
    const form = codingForm({
      draft: now.draft,
      codes: now.review.codes,
      onChange: (draft) => setDraft(app, draft),
      keyOf: (id) => keyOf(app, id),
      codesId: 'item-codes',
      explain: (code) => openCodebook(app, code),
      ...(mode === 'adjudicate'
        ? { fields: fieldsOf(item) }
        : mode === 'practice'
          ? { fields: ['kind'] }
          : {}),
    });
    open = { key: item.key, top: h('div', {}), form, notes: notesView(app, item) };
    fill(body, open.top, h('div', { class: 'own' }, form.root), open.notes.root);
    refresh(now, open);
    body.parentElement?.scrollTo(0, 0);
    // In a small or low window the sentence would else stand below the buttons.
    requestAnimationFrame(() => document.getElementById('sentence')?.scrollIntoView({ block: 'nearest' }));
  }
  /** What changes while the same item is open: its fields stay, and with them what is typed in them. */
  function refresh({ item, view, draft }: PageState, { top, form, notes }: Open): void {
    if (!item) return;
    const mode = modeOf(view) ?? 'first';
    const isBlind = mode === 'second' || mode === 'sample' || mode === 'practice';
    fill(
      top,
      sentenceView(app, item),
      mode === 'adjudicate' ? readingsView(app, item) : machineView(app, item, isBlind),
      item.explanation && explanationView(app, item),
    );
    form.show(draft);
    notes.show(item);
  }
  app.store.watch((now, before) => {
    if (!root.isConnected) return;
    const isOther = now.item?.key !== open?.key || now.view !== before.view;
    const isEmpty = !now.item && now.queue !== before.queue;
    if (isOther || isEmpty || now.review.settings !== before.review.settings) draw(now);
    else if (now.item !== before.item && open) {
      refresh(now, open);
      if (!before.item?.explanation)
        open.top.querySelector('.explanation')?.scrollIntoView({ block: 'nearest' });
    } else if (now.draft !== before.draft) open?.form.show(now.draft);
  });
  draw(app.store.get());
  return root;
}

function keyOf(app: App, id: string): string {
  const action = actions.find((one) => one.id === id)!;
  return keyLabel(keysOf(action, app.store.get().review.settings.keys)[0] ?? '');
}

/** What an adjudicator is asked: what differs, and what hangs on it; all, where it is settled and looked at again. */
const fieldsOf = ({ disputed }: Item): Item['disputed'] =>
  disputed.includes('kind') || disputed.length === 0
    ? ['kind', 'strength', 'actor', 'measurable', 'codes']
    : disputed;

function emptyWords(queue: PageState['queue']): HTMLElement {
  if (!queue) return h('p', { class: 'note' }, 'Fetching …');
  return h(
    'p',
    { class: 'lede' },
    queue.why ?? 'Nothing is to be read here. Choose other filters, or another way to read.',
  );
}

/** After an answer in the practice round: whether it was right, and by which rule. */
function explanationView(app: App, item: Item): HTMLElement {
  const { isRight, coding, rule } = item.explanation!;
  return h(
    'section',
    { class: isRight ? 'explanation right' : 'explanation', role: 'status' },
    h('h3', {}, isRight ? 'As the codebook has it' : 'The codebook reads it otherwise'),
    h('p', {}, `${codingWords(coding, app.labelOf)}.`),
    h('p', {}, shown(rule)),
  );
}
