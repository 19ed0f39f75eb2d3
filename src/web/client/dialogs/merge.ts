import type { App } from '../app.ts';
import { send } from '../decide.ts';
import { h } from '../dom.ts';
import { codingOf, type Draft, missing } from '../draft.ts';
import { codingForm } from '../form/coding-form.ts';
import { advance } from '../moves.ts';
import { firstWords, shown } from '../words.ts';
import { complaint, openDialog } from './dialog.ts';

/** Asks with which neighbours a sentence is one undertaking, and what they say together. */
export function openMerge(app: App): void {
  const { item, draft: first, review } = app.store.get();
  if (!item) return;
  let draft: Draft = first;
  const form = codingForm({
    draft,
    codes: review.codes,
    onChange: (next) => {
      draft = next;
    },
  });
  const lack = complaint();
  const neighbours = [
    { key: item.previous, text: item.before.at(-1), label: 'with the one before' },
    { key: item.next, text: item.after[0], label: 'with the one after' },
  ].flatMap(({ key, text, label }) => (key === null ? [] : [{ key, text: text ?? '', label }]));
  const boxes = neighbours.map(({ key }, at) =>
    h('input', { type: 'checkbox', value: key, checked: neighbours.length === 1 || at === 1 }),
  );
  const save = (): boolean => {
    const keys = boxes.filter((box) => box.checked).map((box) => box.value);
    const to = codingOf(draft);
    if (keys.length === 0) lack.say('Choose at least one.');
    else if (!to) lack.say(`${missing(draft)} first.`);
    if (keys.length === 0 || !to) return false;
    const decision = { action: 'merge' as const, item: item.key, with: keys, to };
    send(app, decision, `joined – ${firstWords(shown(item.text), 60)}`);
    if (app.store.get().review.settings.advance) advance(app);
    return true;
  };
  const row = (at: number): HTMLElement => {
    const { label, text } = neighbours[at]!;
    return h(
      'label',
      { class: 'neighbour' },
      boxes[at],
      h('span', {}, `${label}: `, h('q', { dir: 'auto' }, shown(text))),
    );
  };
  openDialog(
    'Join sentences into one undertaking',
    [
      h('blockquote', { class: 'sentence', dir: 'auto' }, shown(item.text)),
      h('fieldset', { class: 'choice' }, h('legend', {}, 'Join it'), ...neighbours.map((_, at) => row(at))),
      form.root,
      lack.root,
    ],
    { label: 'Join', run: save },
  );
}
