import type { App } from '../app.ts';
import { isModifier, keyName, takesKeys } from '../keys.ts';
import { actionOfKey } from './index.ts';

/** Hears the keys of the whole page; what is typed in a field or a dialog is not for it. */
export function listenToKeys(app: App): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || isModifier(event)) return;
    const name = keyName(event);
    if (document.querySelector('dialog[open]')) return;
    if (event.target instanceof Element && takesKeys(event.target, name)) return;
    const action = actionOfKey(name, app.store.get());
    if (!action) return;
    event.preventDefault();
    // A key that is held down decides one item, not all that come under it.
    if (event.repeat && action.group === 'Decide') return;
    action.run(app);
  });
}
