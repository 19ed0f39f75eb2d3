import type { QueueRow } from '../../api.ts';
import type { App } from '../app.ts';
import { fill, h } from '../dom.ts';
import { openItem, openView } from '../moves.ts';
import type { PageState } from '../state.ts';
import { kindWords, minutesWords, plural, shown, statusWords } from '../words.ts';
import { filterForm } from './filters.ts';

/** Rows before and after the one that is read; a queue has thousands. */
const sight = { before: 15, after: 60 };

/** The list of what is to be read, with what binds it and how much is left. */
export function queueView(app: App): HTMLElement {
  const left = h('p', { class: 'left' });
  const bar = h('progress', { 'aria-label': 'Share of this list that is decided', max: '1' });
  const list = h('ol', { class: 'rows' });
  const samples = h('p', {});
  const note = h('p', { class: 'note', hidden: true });
  let drawn: Readonly<{ from: number; to: number }> | null = null;

  function draw(now: PageState, before: PageState | null): void {
    const { queue, item } = now;
    const rows = queue?.rows ?? [];
    const at = item ? rows.findIndex(({ key }) => key === item.key) : -1;
    const isListed =
      queue?.rows.length === before?.queue?.rows.length && rows[0]?.key === before?.queue?.rows[0]?.key;
    const isSeen = drawn && at >= drawn.from + 3 && (at < drawn.to - 10 || drawn.to === rows.length);
    if (!isListed || !drawn || (at >= 0 && !isSeen && !(drawn.from === 0 && at < drawn.to - 10))) {
      drawn = {
        from: Math.max(0, at - sight.before),
        to: Math.min(rows.length, Math.max(at, 0) + sight.after),
      };
      fill(list, ...rows.slice(drawn.from, drawn.to).map((row, one) => rowElement(row, drawn!.from + one)));
      list.setAttribute('start', String(drawn.from + 1));
    }
    for (const [one, element] of [...list.children].entries()) {
      const row = rows[drawn.from + one];
      const button = element.querySelector('button');
      if (!row || !button) continue;
      element.setAttribute('data-status', row.flagged ? 'flagged' : row.status);
      element.querySelector('.status')!.textContent =
        row.status === 'open' && !row.flagged ? '' : `${rowWords(row)} · `;
      if (row.key === item?.key) {
        button.setAttribute('aria-current', 'true');
        keepInSight(element as HTMLElement);
      } else button.removeAttribute('aria-current');
    }
    left.textContent = leftWords(queue);
    note.textContent = queue?.note ?? '';
    note.hidden = !queue?.note;
    bar.hidden = !queue || queue.total === 0;
    bar.value = queue && queue.total > 0 ? 1 - queue.open / queue.total : 0;
  }
  /** Only the list scrolls; scrollIntoView would move the window with it where the list stands above the sentence. */
  function keepInSight(element: HTMLElement): void {
    const [own, box] = [element.getBoundingClientRect(), list.getBoundingClientRect()];
    if (own.top < box.top) list.scrollTop += own.top - box.top;
    else if (own.bottom > box.bottom) list.scrollTop += own.bottom - box.bottom;
  }
  const documentName = new Map(
    app.store.get().review.documents.map((one) => [one.id, one.areaName || one.name]),
  );
  const rowElement = (row: QueueRow, at: number): HTMLElement =>
    h(
      'li',
      { value: at + 1 },
      h(
        'button',
        { type: 'button', onclick: () => void openItem(app, row.key) },
        h('span', { class: 'words', dir: 'auto' }, shown(row.words)),
        h(
          'small',
          {},
          h('span', { class: 'status unseen' }),
          documentName.get(row.document) ?? 'Practice',
          row.page === null ? '' : `, p. ${row.page}`,
          row.kind ? ` · ${row.uncertain ? 'Doubtful' : kindWords[row.kind]}` : '',
        ),
      ),
    );
  function drawSamples({ view, review, sample }: PageState): void {
    samples.hidden = view !== 'sample' || review.samples.length < 2;
    if (samples.hidden) return;
    const select = h(
      'select',
      { id: 'sample', onchange: () => void openView(app, 'sample', select.value) },
      ...review.samples.map(({ id, items, read }) =>
        h('option', { value: id }, `${id}: ${read} of ${items} read`),
      ),
    );
    select.value = sample ?? '';
    fill(samples, h('label', { for: 'sample' }, 'Sample'), select);
  }
  app.store.watch((now, before) => {
    if (now.view !== before.view || now.sample !== before.sample) drawSamples(now);
    if (now.queue !== before.queue || now.item !== before.item) draw(now, before);
  });
  draw(app.store.get(), null);
  drawSamples(app.store.get());
  // Where there is no room beside the page the list is folded away; what is read is still stepped through.
  const room = matchMedia('(min-width: 80rem)');
  const folded = h('details', { class: 'list', open: room.matches }, h('summary', {}, 'The list'), list);
  const fold = (): void => {
    if (folded.isConnected) folded.open = room.matches;
    else room.removeEventListener('change', fold);
  };
  room.addEventListener('change', fold);
  return h(
    'aside',
    { class: 'queue', 'aria-label': 'What is to be read' },
    left,
    bar,
    samples,
    note,
    h('details', { class: 'choose' }, h('summary', {}, 'Choose what to read'), filterForm(app)),
    folded,
  );
}

const rowWords = ({ status, flagged }: QueueRow): string =>
  flagged && status === 'decided'
    ? `${statusWords.decided}, ${statusWords.flagged.toLowerCase()}`
    : statusWords[status];

function leftWords(queue: PageState['queue']): string {
  if (!queue) return 'Fetching the list …';
  if (queue.rows.length === 0) return 'Nothing is to be read here.';
  if (queue.open === 0) return `Nothing left of ${queue.total.toLocaleString('en-GB')}.`;
  const flagged = queue.rows.filter((row) => row.status === 'flagged').length;
  const ofThem = flagged === 0 ? '' : `, ${flagged} of them flagged`;
  const time = queue.minutesLeft === null ? '' : `, ${minutesWords(queue.minutesLeft)} at your pace`;
  return `${plural(queue.open, 'item')} left of ${queue.total.toLocaleString('en-GB')}${ofThem}${time}`;
}
