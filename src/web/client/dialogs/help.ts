import { type Action, actionGroups, labelOfAction } from '../actions/action.ts';
import { actions, keysOf } from '../actions/index.ts';
import type { App } from '../app.ts';
import { fill, h } from '../dom.ts';
import { isModifier, keyLabel, keyName } from '../keys.ts';
import { saveSettings } from '../settings.ts';
import { openDialog } from './dialog.ts';

/** All keys, by what they do, each of which can be changed. */
export function openHelp(app: App): void {
  const body = h('div', { class: 'help' });
  const said = h(
    'p',
    { class: 'note', role: 'status' },
    'Keys do nothing while you type in a field. Choose a key to change it.',
  );
  const show = (): void =>
    fill(
      body,
      ...actionGroups.map((group) =>
        h(
          'section',
          {},
          h('h3', {}, group),
          h('dl', {}, ...actions.filter((action) => action.group === group).map(row)),
        ),
      ),
    );
  const row = (action: Action): HTMLElement => {
    const { keys } = app.store.get().review.settings;
    const [first = '', ...more] = keysOf(action, keys);
    const button = h(
      'button',
      {
        type: 'button',
        id: `key-of-${action.id}`,
        class: 'key',
        'aria-label': `${labelOfAction(action, app.store.get())}: ${keyLabel(first)}. Change the key`,
        onclick: () => listen(action, button),
      },
      h('kbd', {}, keyLabel(first)),
    );
    return h(
      'div',
      {},
      h('dt', {}, button, ...more.map((key) => h('kbd', {}, keyLabel(key)))),
      h('dd', {}, action.says),
    );
  };
  function listen(action: Action, button: HTMLElement): void {
    fill(button, 'Press a key');
    const take = (event: KeyboardEvent): void => {
      if (isModifier(event)) return;
      event.preventDefault();
      event.stopPropagation();
      button.removeEventListener('keydown', take);
      button.removeEventListener('blur', show);
      if (event.key !== 'Escape' && event.key !== 'Tab') change(action, keyName(event));
      show();
      document.getElementById(button.id)?.focus();
    };
    button.addEventListener('keydown', take);
    button.addEventListener('blur', show, { once: true });
  }
  function change(action: Action, key: string): void {
    const { settings } = app.store.get().review;
    const taken = actions.find((one) => one !== action && keysOf(one, settings.keys).includes(key));
    const { [action.id]: _, ...others } = settings.keys;
    const keys = key === action.keys[0] ? others : { ...others, [action.id]: key };
    saveSettings(app, { ...settings, keys });
    said.textContent = taken
      ? `${keyLabel(key)} now does this. “${labelOfAction(taken, app.store.get())}” has it too and waits behind.`
      : `${keyLabel(key)} now does this.`;
  }
  const usual = h(
    'button',
    {
      type: 'button',
      onclick: () => {
        saveSettings(app, { ...app.store.get().review.settings, keys: {} });
        said.textContent = 'All keys are as they usually are.';
        show();
      },
    },
    'Back to the usual keys',
  );
  openDialog('Keys', [said, body, h('p', {}, usual)]);
  show();
}
