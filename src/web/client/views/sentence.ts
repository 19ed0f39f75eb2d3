import type { Item } from '../../api.ts';
import type { App } from '../app.ts';
import { type Child, h } from '../dom.ts';
import { settleWords, shown, statusWords, trustWarnings } from '../words.ts';

/** The sentence that is read, large, with where it stands and what stands around it. */
export function sentenceView(app: App, item: Item): HTMLElement {
  const document = app.store.get().review.documents.find(({ id }) => id === item.document);
  const warning = item.trust && trustWarnings[item.trust];
  const isSettling = app.store.get().view === 'adjudicate';
  const words = isSettling ? settleWords : statusWords;
  const status =
    item.flagged && item.status === 'decided'
      ? `${words.decided}, ${words.flagged.toLowerCase()}`
      : words[item.status];
  return h(
    'div',
    { class: 'reading' },
    h(
      'p',
      { class: 'where' },
      h('span', { class: 'badge', 'data-status': item.flagged ? 'flagged' : item.status }, status),
      ` ${[document?.areaName, item.page === null ? null : `page ${item.page}`].filter(Boolean).join(', ')}`,
    ),
    item.headings.length > 0 &&
      h('p', { class: 'headings', dir: 'auto' }, item.headings.slice(-2).map(shown).join(' › ')),
    ...around(item.before.slice(-1)),
    item.leadIn && h('p', { class: 'lead-in', dir: 'auto' }, shown(item.leadIn)),
    h(
      'blockquote',
      { class: 'sentence', id: 'sentence', dir: 'auto', lang: item.language },
      shown(item.text),
    ),
    ...around(item.after.slice(0, 1)),
    row(item),
    warning && h('p', { class: 'warning' }, warning),
    item.language === 'cy' && h('p', { class: 'warning' }, 'This is Welsh, which the machine does not read.'),
  );
}

const around = (texts: readonly string[]): Child[] =>
  texts.map((text) => h('p', { class: 'around', dir: 'auto' }, shown(text)));

/** The other cells of the row in which it stands. */
const row = ({ row: cells }: Item): Child =>
  cells.length > 0 &&
  h(
    'dl',
    { class: 'cells', 'aria-label': 'The same row of the table' },
    ...cells.map(({ header, text }) =>
      h('div', {}, h('dt', {}, header ? shown(header) : 'no heading'), h('dd', { dir: 'auto' }, shown(text))),
    ),
  );
