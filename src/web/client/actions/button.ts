import type { App } from '../app.ts';
import { h } from '../dom.ts';
import { keyLabel } from '../keys.ts';
import type { PageState } from '../state.ts';
import { labelOfAction } from './action.ts';
import { actions, keysOf } from './index.ts';

/** Makes the button of an action: its label, its key, and whether it is possible follow the state. */
export type ActionButton = (id: string, look?: string) => HTMLButtonElement;

export function actionButtons(app: App): ActionButton {
  app.store.watch((now) => {
    for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-action]'))
      dress(button, now);
  });
  return (id, look = '') => {
    const run = (): void => {
      const action = actions.find((one) => one.id === id)!;
      if (action.when(app.store.get())) action.run(app);
    };
    const button = h(
      'button',
      { type: 'button', 'data-action': id, class: `action ${look}`, onclick: run },
      h('span', {}),
      ' ',
      h('kbd', {}),
    );
    dress(button, app.store.get());
    return button;
  };
}

/** A button that is not possible stays where it is and can be reached, so that the focus is never lost with it. */
function dress(button: HTMLButtonElement, state: PageState): void {
  const action = actions.find(({ id }) => id === button.dataset.action);
  if (!action) return;
  const [label, kbd] = button.children as unknown as [HTMLElement, HTMLElement];
  const words = labelOfAction(action, state);
  const [key = ''] = keysOf(action, state.review.settings.keys);
  if (label.textContent !== words) label.textContent = words;
  if (kbd.textContent !== keyLabel(key)) kbd.textContent = keyLabel(key);
  button.setAttribute('aria-keyshortcuts', key);
  button.setAttribute('aria-disabled', String(!action.when(state)));
}
