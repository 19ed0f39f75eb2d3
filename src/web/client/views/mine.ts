import type { MineAnswer } from '../../api.ts';
import type { App } from '../app.ts';
import { type Child, fill, h } from '../dom.ts';
import { meet } from '../meet.ts';
import { ofWords, plural } from '../words.ts';

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
      row('Decided', plural(decided, 'item'), ''),
      row(
        'Pace',
        secondsAnItem === null ? 'not known yet' : plural(Math.round(secondsAnItem), 'second'),
        'for an item',
      ),
      row('Taken as the machine had it, when you saw its reading', ofWords(takenWhenShown), ''),
      row(
        'Read as the machine does, when you did not see it',
        ofWords(sameWhenHidden),
        'Where the two differ much, the machine may be leading you.',
      ),
      row(
        'Read alike, when an item came back',
        ofWords(drift),
        'Items come back now and then to show whether your reading drifts.',
      ),
    ),
  ];
}
