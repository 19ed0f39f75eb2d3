import type { ReviewCode } from '../../api.ts';
import { type Child, fill, h, newId } from '../dom.ts';
import { type CodeGroup, findCodes, groupCodes } from './find-codes.ts';

/** Most that are shown of what answers to typed words; without any, all stand in their groups. */
const most = 40;

export type CodesFieldOptions = Readonly<{
  id: string;
  codes: readonly ReviewCode[];
  chosen: readonly string[];
  hint?: Child;
  onChange: (chosen: readonly string[]) => void;
  explain?: (code: string) => void;
}>;

/** Categories that are given, and a field to find more: a combobox with a list box (WAI-ARIA Authoring Practices 1.2). */
export function codesField({ id, codes, chosen: first, hint, onChange, explain }: CodesFieldOptions) {
  const byCode = new Map(codes.map((code) => [code.code, code]));
  let chosen = first;
  let found: readonly ReviewCode[] = [];
  let options: readonly HTMLElement[] = [];
  let active = -1;
  const given = h('div', { class: 'given', role: 'group', 'aria-label': 'Categories given' });
  const listId = newId('code-list');
  const list = h('div', {
    id: listId,
    role: 'listbox',
    class: 'listbox',
    'aria-label': 'Categories',
    hidden: true,
  });
  const meaning = h('p', { class: 'meaning', hidden: true });
  const input = h('input', {
    id,
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-expanded': 'false',
    'aria-controls': listId,
    'aria-autocomplete': 'list',
    placeholder: 'Type to find a category',
    oninput: () => open(),
    onclick: () => open(),
    onblur: () => close(),
    onkeydown: (event: KeyboardEvent) => press(event),
  });

  function press(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) {
        open();
        return;
      }
      const by = event.key === 'ArrowDown' ? 1 : -1;
      activate((active + by + found.length) % Math.max(found.length, 1));
      return;
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      const one = found[active];
      if (one && !list.hidden) give(one.code);
    } else if (event.key === 'Escape') {
      // The first press closes the list, the next leaves the field, or closes the dialog that it is in.
      if (list.hidden && input.closest('dialog')) return;
      event.preventDefault();
      event.stopPropagation();
      if (list.hidden) leave();
      else close();
    } else if (event.key === 'Backspace' && input.value === '' && chosen.length > 0) take(chosen.at(-1)!);
  }
  function leave(): void {
    const around = input.closest<HTMLElement>('[tabindex="-1"]');
    if (around) around.focus({ preventScroll: true });
    else input.blur();
  }
  function open(): void {
    const isTyped = input.value.trim() !== '';
    const answering = findCodes(codes, input.value, chosen);
    const groups = isTyped ? [] : groupCodes(answering);
    found = isTyped ? answering.slice(0, most) : groups.flatMap((group) => group.codes);
    options = found.map((code, at) => option(code, at, isTyped));
    fill(list, ...(isTyped ? options : grouped(groups)));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    activate(input.value === '' ? -1 : 0);
    if (found.length > 0) {
      // What stands below the edge of the form would open unseen.
      list.scrollIntoView({ block: 'nearest' });
      return;
    }
    meaning.hidden = false;
    meaning.textContent = 'No category answers to these words.';
  }
  function close(): void {
    list.hidden = true;
    meaning.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }
  /** Options under the names of their groups. */
  function grouped(groups: readonly CodeGroup[]): HTMLElement[] {
    let from = 0;
    return groups.map(({ label, codes: own }, at) => {
      const head = `${listId}-group-${at}`;
      const here = options.slice(from, from + own.length);
      from += own.length;
      return h(
        'div',
        { role: 'group', 'aria-labelledby': head },
        h('div', { id: head, class: 'group', role: 'presentation' }, label),
        ...here,
      );
    });
  }
  const option = (code: ReviewCode, at: number, withGroup: boolean): HTMLElement =>
    h(
      'div',
      {
        id: `${listId}-${at}`,
        role: 'option',
        'aria-selected': 'false',
        // Before the field loses the focus, and the list with it.
        onmousedown: (event: MouseEvent) => {
          event.preventDefault();
          give(code.code);
        },
      },
      h('span', {}, code.label),
      withGroup && h('small', {}, code.facetLabel),
    );
  function activate(at: number): void {
    active = at;
    for (const [one, element] of options.entries()) element.setAttribute('aria-selected', String(one === at));
    const element = options[at];
    const code = found[at];
    meaning.hidden = !code;
    meaning.textContent = code?.definition ?? '';
    if (!element) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    input.setAttribute('aria-activedescendant', element.id);
    element.scrollIntoView({ block: 'nearest' });
  }
  function give(code: string): void {
    input.value = '';
    set([...chosen, code]);
    close();
  }
  function take(code: string): void {
    set(chosen.filter((one) => one !== code));
    input.focus();
    close();
  }
  function set(next: readonly string[]): void {
    show(next);
    onChange(next);
  }
  function show(next: readonly string[]): void {
    chosen = next;
    fill(given, ...chipGroups(next));
    given.hidden = next.length === 0;
  }
  /** Categories given under the names of their groups, so that a dozen can be looked through. */
  function chipGroups(next: readonly string[]): HTMLElement[] {
    const known = next.flatMap((code) => byCode.get(code) ?? []);
    const groups = groupCodes(known).map((group) => ({
      label: group.label,
      ids: group.codes.map(({ code }) => code),
    }));
    const unknown = next.filter((code) => !byCode.has(code));
    if (unknown.length > 0) groups.push({ label: 'Not in the codebook any more', ids: unknown });
    return groups.map(({ label, ids }) => {
      const head = newId('given');
      return h(
        'div',
        {},
        h('span', { id: head, class: 'group' }, label),
        h('ul', { class: 'chips', 'aria-labelledby': head }, ...ids.map(chip)),
      );
    });
  }
  const chip = (code: string): HTMLElement => {
    const label = byCode.get(code)?.label ?? code;
    return h(
      'li',
      {},
      explain
        ? h(
            'button',
            { type: 'button', class: 'plain', title: 'What the codebook says', onclick: () => explain(code) },
            label,
          )
        : h('span', {}, label),
      h(
        'button',
        { type: 'button', class: 'take', 'aria-label': `Take away ${label}`, onclick: () => take(code) },
        '×',
      ),
    );
  };
  const label = h('label', { for: id, class: 'legend' }, 'Categories', ' ', hint);
  const root = h(
    'div',
    { class: 'codes' },
    label,
    given,
    h('div', { class: 'combobox' }, input, list),
    meaning,
  );
  show(first);
  return { root, show };
}
