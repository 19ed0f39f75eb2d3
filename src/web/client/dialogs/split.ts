import type { App } from '../app.ts';
import { send } from '../decide.ts';
import { fill, h } from '../dom.ts';
import { codingOf, type Draft, missing } from '../draft.ts';
import { codingForm } from '../form/coding-form.ts';
import { advance } from '../moves.ts';
import { firstWords, shown } from '../words.ts';
import { complaint, openDialog } from './dialog.ts';
import { cutPlaces, partsOf } from './parts.ts';

/** Asks where a sentence falls into several undertakings, and what each of them is. */
export function openSplit(app: App): void {
  const { item, draft, review } = app.store.get();
  if (!item) return;
  const places = cutPlaces(item.text);
  if (places.length === 0) {
    app.say('A single word cannot be split.');
    return;
  }
  const cuts = new Set<number>();
  const drafts = new Map<number, Draft>();
  const list = h('ol', { class: 'parts' });
  const lack = complaint();
  const parts = () => partsOf(item.text, [...cuts]);
  const draftOf = (start: number): Draft => drafts.get(start) ?? draft;
  const show = (): void =>
    fill(
      list,
      ...parts().map(({ start, end }, at) =>
        h(
          'li',
          {},
          h('blockquote', { dir: 'auto' }, shown(item.text.slice(start, end))),
          h(
            'details',
            {},
            h('summary', {}, `What part ${at + 1} is`),
            codingForm({
              draft: draftOf(start),
              codes: review.codes,
              onChange: (next) => drafts.set(start, next),
            }).root,
          ),
        ),
      ),
    );
  const save = (): boolean => {
    const made = parts().map(({ start, end }) => ({ start, end, draft: draftOf(start) }));
    if (made.length < 2) lack.say('Cut the sentence in one place at least.');
    const unsaid = made.find((part) => missing(part.draft) !== null);
    if (made.length < 2 || unsaid) {
      if (unsaid)
        lack.say(
          `“${firstWords(item.text.slice(unsaid.start, unsaid.end), 40)}”: ${missing(unsaid.draft)} first.`,
        );
      return false;
    }
    const decision = {
      action: 'split' as const,
      item: item.key,
      parts: made.map((part) => ({ start: part.start, end: part.end, to: codingOf(part.draft)! })),
    };
    send(app, decision, `split into ${made.length} – ${firstWords(shown(item.text), 60)}`);
    if (app.store.get().review.settings.advance) advance(app);
    return true;
  };
  openDialog(
    'Split the sentence',
    [
      h('p', { class: 'note' }, 'Put a cut between words: with the mouse, or with the arrow keys and space.'),
      cutter(item.text, places, cuts, show),
      list,
      lack.root,
    ],
    { label: 'Split', run: save },
  );
  show();
}

/** The words of a sentence with a place to cut between each; one of them takes part in the order of tabs, arrows move. */
function cutter(
  text: string,
  places: readonly number[],
  cuts: Set<number>,
  onChange: () => void,
): HTMLElement {
  const buttons = places.map((place, at) => {
    const word = shown(text.slice(place, places[at + 1] ?? text.length).trim());
    return h('button', {
      type: 'button',
      class: 'cut',
      tabindex: at === 0 ? '0' : '-1',
      'aria-pressed': 'false',
      'aria-label': `Cut before “${firstWords(word, 30)}”`,
      onclick: (event: Event) => {
        if (cuts.has(place)) cuts.delete(place);
        else cuts.add(place);
        (event.currentTarget as Element).setAttribute('aria-pressed', String(cuts.has(place)));
        onChange();
      },
    });
  });
  const move = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1, Home: -buttons.length, End: buttons.length }[event.key];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (by === undefined || at < 0) return;
    event.preventDefault();
    const to = Math.min(buttons.length - 1, Math.max(0, at + by));
    buttons[at]!.tabIndex = -1;
    buttons[to]!.tabIndex = 0;
    buttons[to]!.focus();
  };
  const root = h('div', {
    class: 'cutter sentence',
    role: 'toolbar',
    'aria-label': 'Places to cut',
    onkeydown: move,
  });
  root.append(shown(text.slice(0, places[0])));
  for (const [at, place] of places.entries())
    root.append(buttons[at]!, shown(text.slice(place, places[at + 1] ?? text.length)));
  return root;
}
