import type { App } from '../app.ts';
import { h, newId } from '../dom.ts';
import { type CodeGroup, groupCodes } from '../form/find-codes.ts';
import { loadQueue } from '../moves.ts';
import { type Filters, noFilters } from '../state.ts';
import { kinds, kindWords, shown, statusWords } from '../words.ts';

type Choice = readonly [value: string, label: string];

/** What of the queue is worked through. A filter that is not set does not bind. */
export function filterForm(app: App): HTMLElement {
  const { review } = app.store.get();
  const byFacet = [...Map.groupBy(review.codes, ({ facet }) => facet)];
  const apply = (part: Partial<Filters>): void => {
    app.store.set({ filters: { ...app.store.get().filters, ...part } });
    void loadQueue(app, app.store.get().item?.key ?? null);
  };
  const field = (
    name: keyof Filters,
    label: string,
    any: string,
    choices: readonly Choice[],
    groups: readonly CodeGroup[] = [],
  ): HTMLElement => {
    const id = newId('filter');
    const select = h(
      'select',
      { id, name, onchange: () => apply({ [name]: select.value }) },
      h('option', { value: '' }, any),
      ...choices.map(([value, words]) => h('option', { value }, words)),
      ...groups.map(({ label: head, codes }) =>
        h('optgroup', { label: head }, ...codes.map((one) => h('option', { value: one.code }, one.label))),
      ),
    );
    select.value = app.store.get().filters[name];
    return h('p', {}, h('label', { for: id }, label), select);
  };
  const hoursId = newId('filter');
  const hours = h('input', {
    id: hoursId,
    type: 'number',
    min: '0.5',
    max: '200',
    step: '0.5',
    value: app.store.get().filters.hours,
    onchange: () => apply({ hours: hours.value }),
  });
  const form = h(
    'form',
    { class: 'filters', onsubmit: (event: Event) => event.preventDefault() },
    field(
      'area',
      'Area',
      'All areas',
      review.areas.map(({ slug, name }) => [slug, name] as const),
    ),
    field(
      'document',
      'Plan',
      'All plans',
      review.documents.map(
        ({ id, title, name, areaName }) => [id, `${areaName}: ${shown(title || name)}`] as const,
      ),
    ),
    field('theme', 'Theme', 'All themes', themes(byFacet)),
    field('code', 'Category', 'All categories', [], groupCodes(review.codes)),
    field(
      'kind',
      'Read as',
      'Anything',
      kinds.map((kind) => [kind, kindWords[kind]] as const),
    ),
    field('status', 'Status', 'Any', Object.entries(statusWords)),
    h('p', {}, h('label', { for: hoursId }, 'I have this many hours'), hours),
    h(
      'p',
      {},
      h(
        'button',
        {
          type: 'button',
          onclick: () => {
            for (const select of form.querySelectorAll('select')) select.value = '';
            hours.value = '';
            apply(noFilters);
          },
        },
        'All of it',
      ),
    ),
  );
  return form;
}

const themes = (
  facets: readonly (readonly [string, readonly Readonly<{ facetLabel: string; isTheme: boolean }>[]])[],
): Choice[] =>
  facets.flatMap(([facet, codes]) =>
    codes.some(({ isTheme }) => isTheme) ? [[facet, codes[0]!.facetLabel] as const] : [],
  );
