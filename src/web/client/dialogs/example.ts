import type { App } from '../app.ts';
import { send } from '../decide.ts';
import { h, newId } from '../dom.ts';
import { codesField } from '../form/codes.ts';
import { shown } from '../words.ts';
import { complaint, openDialog } from './dialog.ts';

/** Asks of which category a sentence is an example, and on which side. */
export function openExample(app: App): void {
  const { item, draft, review } = app.store.get();
  if (!item) return;
  let chosen: readonly string[] = (draft.codes ?? []).slice(0, 1);
  const lack = complaint();
  const field = codesField({
    id: newId('example'),
    codes: review.codes,
    chosen,
    onChange: (codes) => {
      chosen = codes.slice(-1);
      if (codes.length > 1) field.show(chosen);
    },
  });
  const name = newId('side');
  const belongs = h('input', { type: 'radio', name, value: 'match', checked: true });
  const save = (): boolean => {
    const [code] = chosen;
    if (!code) lack.say('Choose a category first.');
    else {
      const side = belongs.checked ? 'match' : 'noMatch';
      send(
        app,
        { action: 'example', item: item.key, code, side },
        `put forward as an example of ${app.labelOf(code)}`,
      );
    }
    return code !== undefined;
  };
  openDialog(
    'Make it an example of a category',
    [
      h(
        'p',
        { class: 'note' },
        'Whoever keeps the list of categories finds it there and decides; nothing changes by itself.',
      ),
      h('blockquote', { class: 'sentence', dir: 'auto' }, shown(item.text)),
      field.root,
      h(
        'fieldset',
        { class: 'choice' },
        h('legend', {}, 'It shows'),
        h(
          'div',
          { class: 'options' },
          h('label', {}, belongs, h('span', {}, 'what belongs to it')),
          h(
            'label',
            {},
            h('input', { type: 'radio', name, value: 'noMatch' }),
            h('span', {}, 'what does not'),
          ),
        ),
      ),
      lack.root,
    ],
    { label: 'Put it forward', run: save },
  );
}
