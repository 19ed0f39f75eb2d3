import type { MineAnswer } from '../../api.ts';
import type { App } from '../app.ts';
import { type Child, fill, h } from '../dom.ts';
import { meet } from '../meet.ts';
import { leadWords, ofWords, plural } from '../words.ts';

/** A reader's own pace and steadiness, which nobody else sees. */
export function mineView(app: App): HTMLElement {
  const body = h('div', {}, h('p', { class: 'note' }, 'Counting …'));
  void meet(app, app.server.mine()).then((mine) => {
    if (mine) fill(body, ...parts(mine));
  });
  return h(
    'div',
    { class: 'sheet' },
    h('h1', {}, 'My reading'),
    h('p', { class: 'lede' }, 'Only you see this. It stays on this machine and is in no report.'),
    body,
  );
}

function parts({ decided, secondsAnItem, takenWhenShown, sameWhenHidden, drift }: MineAnswer): Child[] {
  const row = (term: string, value: string, says: string): HTMLElement =>
    h('div', {}, h('dt', {}, term), h('dd', {}, h('strong', {}, value), h('small', {}, says)));
  return [
    h(
      'dl',
      { class: 'figures' },
      row('You have decided', plural(decided, 'item'), 'In all ways to read; practice does not count.'),
      row(
        'Your pace',
        secondsAnItem === null ? 'not known yet' : `${plural(Math.round(secondsAnItem), 'second')} an item`,
        'From one item to the next, over the last 200; breaks of more than five minutes are left out. It is known after 20 items.',
      ),
      row(
        'You saw the machine’s reading and said the same',
        ofWords(takenWhenShown),
        'Items of First reading on which the machine’s reading was shown.',
      ),
      row(
        'You did not see it and said the same',
        ofWords(sameWhenHidden),
        'About one item in ten hides the machine’s reading, to see how far it leads people.',
      ),
      row(
        'An item came back and you said the same as before',
        ofWords(drift),
        'After every ten plans, five items that you had decided come back. Where you often say something else, look at the codebook again.',
      ),
    ),
    h('p', {}, leadWords(takenWhenShown, sameWhenHidden)),
  ];
}
