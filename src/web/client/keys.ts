/** What of a keyboard event names a key. */
export type KeyPress = Readonly<{
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}>;

/**
 * The name of a key as settings keep it: `a`, `Shift+U`, `Ctrl+Z`, `ArrowRight`, `?`. Shift is named for letters and for
 * keys that give no sign; a sign such as `?` says by itself how it was typed. The command key counts as Ctrl.
 */
export function keyName(press: KeyPress): string {
  const isSign = press.key.length === 1;
  const isLetter = isSign && press.key.toLowerCase() !== press.key.toUpperCase();
  const control = press.ctrlKey || press.metaKey;
  const withShift = press.shiftKey && (isLetter || !isSign);
  const modifiers = [control && 'Ctrl', press.altKey && 'Alt', withShift && 'Shift'].filter(Boolean);
  const bare = isLetter
    ? modifiers.length > 0
      ? press.key.toUpperCase()
      : press.key.toLowerCase()
    : press.key;
  return [...modifiers, bare === ' ' ? 'Space' : bare].join('+');
}

/** Keys that are pressed only to go with others. */
export const isModifier = ({ key }: KeyPress): boolean => ['Shift', 'Control', 'Alt', 'Meta'].includes(key);

const spoken: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
};
/** A key as it stands on a button. */
export const keyLabel = (name: string): string =>
  name
    .split('+')
    .map((part) => spoken[part] ?? part)
    .join('+') || '+';

const typing = new Set(['text', 'search', 'number', 'email', 'url', 'tel', 'password', 'date']);

/** Whether keys typed here are words, or choose something, and so mean nothing to the page. */
export function takesKeys(
  target: Pick<Element, 'tagName' | 'getAttribute' | 'closest'>,
  name: string,
): boolean {
  if (target.closest('dialog, [contenteditable], [role="listbox"]')) return true;
  const type = target.getAttribute('type') ?? 'text';
  switch (target.tagName) {
    case 'TEXTAREA':
    case 'SELECT':
      return true;
    case 'INPUT':
      return typing.has(type) || (type === 'radio' && name.includes('Arrow'));
    case 'BUTTON':
    case 'A':
    case 'SUMMARY':
      return name === 'Enter' || name === 'Space';
    default:
      return false;
  }
}
