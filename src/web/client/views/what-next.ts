import type { App } from '../app.ts';
import { type Child, fill, h } from '../dom.ts';
import { loadQueue } from '../moves.ts';
import { modeOf, noFilters, type PageState, type View } from '../state.ts';
import { modeWords } from '../words.ts';

/** What can be done once nothing is left to read: the other ways to read, and the report. */
export function whatNextView(app: App): HTMLElement {
  const root = h('section', {
    class: 'practice',
    id: 'what-next',
    tabindex: '-1',
    'aria-label': 'What next',
  });
  const draw = (state: PageState): void => {
    root.hidden = !isAtEnd(state);
    if (!root.hidden) fill(root, ...words(app, state));
  };
  app.store.watch((now, before) => {
    if (
      now.view !== before.view ||
      now.queue !== before.queue ||
      now.review.practice !== before.review.practice
    )
      draw(now);
  });
  draw(app.store.get());
  return root;
}

/** Whether a list of live reading has nothing that is still to be read. */
export const isAtEnd = ({ view, queue, review }: PageState): boolean =>
  modeOf(view) !== null &&
  view !== 'practice' &&
  review.practice.isOpen &&
  queue !== null &&
  queue.open === 0;

function words(app: App, { view, filters, queue }: PageState): Child[] {
  const isFiltered = Object.values(filters).some((value) => value !== '');
  const others = (['first', 'second', 'sample'] as const).filter((one) => one !== view);
  const what =
    queue!.rows.length > 0 ? 'Everything in this list is decided.' : 'Nothing is left to read in this list.';
  return [
    h('p', {}, h('strong', {}, what), isFiltered && ' Filters are set.'),
    view === 'first' && h('p', {}, listHolds),
    isFiltered &&
      h(
        'p',
        {},
        h('button', { type: 'button', onclick: () => takeFiltersAway(app) }, 'Read without filters'),
      ),
    h('p', {}, 'What can be done next:'),
    h('ul', {}, ...others.map((one) => h('li', {}, link(one), `: ${means[one]}`)), h('li', {}, report)),
  ];
}

const listHolds =
  'The list holds what the machine found to be a commitment, a priority or doubtful. The report’s share of what a person has read counts achievements and background too: choose them under “Read as” to read them.';
const link = (view: View & keyof typeof modeWords): HTMLElement =>
  h('a', { href: `#${view}` }, modeWords[view]);
const means = {
  first: 'what you have not read yet',
  second: 'what another has read, without seeing what they said',
  sample: 'a random sample, which tells how often the machine is right',
} as const;
const report = 'The report: “pcp report” in the terminal writes it anew with what was decided.';

function takeFiltersAway(app: App): void {
  app.store.set({ filters: noFilters });
  void loadQueue(app);
}
