import type { Coding } from '../../../model/index.ts';
import type { Item } from '../../api.ts';
import type { App } from '../app.ts';
import { type Child, h } from '../dom.ts';
import { sharedCodes, tidy } from '../draft.ts';
import { setDraft } from '../moves.ts';
import { actorLabels, kindWords, shown, strengthLabels } from '../words.ts';

const questions: Readonly<Record<keyof Coding, string>> = {
  kind: 'What it is',
  strength: 'How firm',
  actor: 'Who is to do it',
  measurable: 'Checkable',
  codes: 'Categories',
};

/** What readers said of an item side by side, only where they differ; one side can be taken whole. */
export function readingsView(app: App, item: Item): HTMLElement | null {
  const { readings, disputed } = item;
  if (readings.length === 0) return null;
  const take = (coding: Coding): void => setDraft(app, tidy(coding));
  return h(
    'section',
    { class: 'readings', 'aria-labelledby': 'readings-title' },
    h('h3', { id: 'readings-title' }, 'Where they differ'),
    h(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'What each reader said' },
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h('tr', {}, h('td', {}), ...readings.map(({ reviewer }) => h('th', { scope: 'col' }, reviewer))),
        ),
        h(
          'tbody',
          {},
          ...disputed.map((field) =>
            h(
              'tr',
              {},
              h('th', { scope: 'row' }, questions[field]),
              ...readings.map(({ coding }) => h('td', {}, answerWords(app, coding, field))),
            ),
          ),
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, 'Take'),
            ...readings.map(({ reviewer, coding }) =>
              h('td', {}, h('button', { type: 'button', onclick: () => take(coding) }, `As ${reviewer}`)),
            ),
          ),
        ),
      ),
    ),
    disputed.includes('codes') && h('p', {}, sharedButton(app, item)),
    ...readings.flatMap(({ reviewer, notes }) =>
      notes.map((note) => h('p', { class: 'note' }, `${reviewer}: ${shown(note)}`)),
    ),
  );
}

/** Takes what all give of the categories and nothing of the rest, which is a choice too. */
function sharedButton(app: App, item: Item): HTMLElement {
  const shared = sharedCodes(item);
  const label =
    shared.length === 0 ? 'Give it no category' : `Only what all give: ${shared.map(app.labelOf).join('; ')}`;
  const take = (): void => setDraft(app, tidy({ ...app.store.get().draft, codes: shared }));
  return h('button', { type: 'button', onclick: take }, label);
}

function answerWords(app: App, coding: Coding, field: keyof Coding): Child {
  const { kind, strength, actor, measurable, codes } = coding;
  switch (field) {
    case 'kind':
      return kindWords[kind];
    case 'strength':
      return strength ? strengthLabels[strength] : '–';
    case 'actor':
      return actor ? actorLabels[actor] : '–';
    case 'measurable':
      return measurable === null ? '–' : measurable ? 'Yes' : 'No';
    case 'codes':
      return codes.length > 0 ? h('ul', {}, ...codes.map((code) => h('li', {}, app.labelOf(code)))) : 'none';
  }
}
