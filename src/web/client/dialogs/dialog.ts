import { type Child, h, newId } from '../dom.ts';

export type OpenDialog = Readonly<{ root: HTMLDialogElement; close(): void }>;

/**
 * Opens a dialog above the page. Escape and the cross close it; the focus goes back to where it was. `submit` is what its
 * main button does: it returns false where the dialog is to stay open.
 */
export function openDialog(
  title: string,
  body: readonly Child[],
  submit?: Readonly<{ label: string; run: () => boolean }>,
): OpenDialog {
  const before = document.activeElement;
  const titleId = newId('dialog');
  const close = (): void => root.close();
  const form = h(
    'form',
    {
      onsubmit: (event: Event) => {
        event.preventDefault();
        if (submit?.run()) close();
      },
    },
    h(
      'header',
      {},
      h('h2', { id: titleId }, title),
      h('button', { type: 'button', class: 'close', 'aria-label': 'Close', onclick: close }, '×'),
    ),
    h('div', { class: 'dialog-body' }, ...body),
    submit &&
      h(
        'footer',
        {},
        h('button', { type: 'submit', class: 'primary' }, submit.label),
        h('button', { type: 'button', onclick: close }, 'Cancel'),
      ),
  );
  const root = h('dialog', { 'aria-labelledby': titleId }, form);
  root.addEventListener('close', () => {
    root.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  });
  document.body.append(root);
  root.showModal();
  // What is asked first has the focus, not the cross.
  const field = root.querySelector<HTMLElement>(
    'input:checked, input:not([type="radio"]), select, textarea, .cut',
  );
  field?.focus();
  return { root, close };
}

/** A place in a dialog where it says what is lacking; it is read out. */
export function complaint(): { root: HTMLElement; say(words: string): void } {
  const root = h('p', { class: 'complaint', role: 'alert' });
  return {
    root,
    say: (words) => {
      root.textContent = words;
    },
  };
}
