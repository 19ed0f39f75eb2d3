import type { AgreementFigure, AgreementSet } from '../../../model/index.ts';
import type { AgreementAnswer } from '../../api.ts';
import type { App } from '../app.ts';
import { type Child, fill, h } from '../dom.ts';
import { meet } from '../meet.ts';
import { plural, sameWords } from '../words.ts';

const questions: Readonly<Record<string, string>> = {
  found: 'Is it a commitment',
  kind: 'What it is',
  strength: 'How firm',
  actor: 'Who is to do it',
  measurable: 'Checkable',
  codes: 'All categories the same',
};

/** How far readers agree, in plain words, with the figures beside. */
export function agreementView(app: App): HTMLElement {
  const body = h('div', {}, h('p', { class: 'note' }, 'Counting …'));
  void meet(app, app.server.agreement()).then((answer) =>
    answer
      ? fill(body, ...parts(app, answer))
      : fill(body, h('p', {}, 'The figures did not come. The message above says why.')),
  );
  return h('div', { class: 'sheet' }, h('h1', {}, 'How far readers agree'), body);
}

function parts(app: App, { overall, documents, rewrite, toAdjudicate }: AgreementAnswer): Child[] {
  const nameOf = (id: string | null): string =>
    app.store.get().review.documents.find((one) => one.id === id)?.title ?? id ?? 'All plans';
  return [
    h('p', { class: 'lede' }, summary(overall)),
    toAdjudicate > 0 &&
      h(
        'p',
        {},
        `${plural(toAdjudicate, 'item waits', 'items wait')} to be settled. `,
        h('a', { href: '#adjudicate' }, 'Settle differences'),
      ),
    rewrite.length > 0 &&
      h(
        'section',
        {},
        h('h2', {}, 'Categories whose definitions need rewriting'),
        h(
          'p',
          {},
          'Readers agree on them less than conclusions can rest on (alpha under .667, Krippendorff 2004).',
        ),
        h(
          'ul',
          {},
          ...rewrite.map(({ code, alpha }) =>
            h('li', {}, `${app.labelOf(code)} (${code}): ${alpha.toFixed(2)}`),
          ),
        ),
      ),
    !overall.refused && h('h2', {}, 'All plans together'),
    !overall.refused && setView(app, overall, 'All plans'),
    documents.length > 0 && h('h2', {}, 'Plan by plan'),
    ...documents.map((set) =>
      h('details', {}, h('summary', {}, nameOf(set.document)), setView(app, set, nameOf(set.document))),
    ),
    h(
      'p',
      { class: 'note' },
      'Same: how many of the items that two people read they read alike. Kappa, alpha and AC1 take away what chance alone would give; 1 is full agreement, 0 what chance gives. In brackets, the range that holds 95 of 100 draws of the items.',
    ),
  ];
}

function summary(set: AgreementSet): string {
  if (set.refused) return set.refused;
  const [found] = set.found;
  if (!found || found.percent === null) return found?.why ?? 'There are no figures yet.';
  return `Readers agree whether it is a commitment on ${sameWords(found.percent, found.units)} ${found.units === 1 ? 'sentence' : 'sentences'} that two or more of them read.`;
}

function setView(app: App, set: AgreementSet, title: string): HTMLElement {
  if (set.refused) return h('p', {}, set.refused);
  const { pairs, same, overlap } = set.span;
  const rows = [...set.found, ...set.codes];
  return h(
    'div',
    {},
    h(
      'p',
      {},
      `${plural(set.several, 'item')} read by two or more, ${set.one.toLocaleString('en-GB')} by one alone.`,
    ),
    h(
      'p',
      {},
      pairs === 0
        ? 'No undertaking was found by two readers.'
        : `Of ${plural(pairs, 'undertaking')} that two readers found, ${same} have the same words${overlap === null ? '' : `; on average ${Math.round(overlap * 100)}% of the letters are in both`}.`,
    ),
    h(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': `Figures: ${title}` },
      h(
        'table',
        {},
        h('caption', {}, title),
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            ...['Question', 'Items', 'Same', 'Kappa', 'Alpha', 'AC1', 'To be said of it'].map((head) =>
              h('th', { scope: 'col' }, head),
            ),
          ),
        ),
        h('tbody', {}, ...rows.map((row) => figureRow(app, row))),
      ),
    ),
  );
}

function figureRow(app: App, row: AgreementFigure): HTMLElement {
  const label = questions[row.question] ?? app.labelOf(row.question);
  // A figure that cannot be told stands as a dash, and why; the others stand with what is to be said of them.
  const cells = [
    h('td', { class: 'n' }, row.percent === null ? '–' : sameWords(row.percent, row.units)),
    h('td', { class: 'n' }, figure(row.kappa, null)),
    h('td', { class: 'n' }, figure(row.alpha, row.alphaInterval)),
    h('td', { class: 'n' }, figure(row.ac1, row.ac1Interval)),
    h('td', { class: 'none' }, row.why),
  ];
  return h('tr', {}, h('th', { scope: 'row' }, label), h('td', { class: 'n' }, row.units), ...cells);
}

const figure = (value: number | null, interval: AgreementFigure['alphaInterval']): string =>
  value === null
    ? '–'
    : `${value.toFixed(2)}${interval ? ` (${interval.low.toFixed(2)} to ${interval.high.toFixed(2)})` : ''}`;
