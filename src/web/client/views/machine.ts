import type { Item } from '../../api.ts';
import type { App } from '../app.ts';
import { type Child, h } from '../dom.ts';
import { codingWords, shown } from '../words.ts';
import { nearTermsView } from './near-terms.ts';
import { said } from './said.ts';

/** What the machine makes of a sentence, and why; only that it is hidden, where it is. */
export function machineView(app: App, item: Item, isBlind: boolean): HTMLElement {
  if (item.hidden || !item.suggestion) {
    const words = isBlind
      ? 'You read this one without the machine’s help, so that your reading is your own.'
      : item.suggestion === null && !item.hidden
        ? 'The machine says nothing of these words.'
        : 'The machine’s reading is hidden here on purpose, to see how often people only follow it.';
    return h('p', { class: 'machine note' }, words);
  }
  const { suggestion } = item;
  const near = nearTermsView(app, item);
  return h(
    'div',
    { class: 'machine' },
    h(
      'p',
      {},
      h(
        'span',
        { class: 'machine-name' },
        suggestion.uncertain ? 'The machine doubts: ' : 'The machine reads: ',
      ),
      codingWords(suggestion),
      '.',
    ),
    h('details', { ontoggle: near.show }, h('summary', {}, 'Why, and why not'), ...why(item), near.root),
  );
}

function why({ suggestion, reasons, tags, whyNot }: Item): Child[] {
  const chance = Math.round((suggestion?.score ?? 0) * 100);
  const reason = ({ says, words }: Item['reasons'][number]): Child =>
    words
      ? h('span', {}, says.replace(/\.$/, ''), ': ', h('q', { dir: 'auto' }, shown(words)))
      : h('span', {}, says);
  return [
    h('p', {}, `Of 100 sentences like this it takes about ${chance} for a commitment.`),
    said('Speaks for a commitment', reasons.filter(({ weight }) => weight > 0).map(reason)),
    said('Speaks against', reasons.filter(({ weight }) => weight < 0).map(reason)),
    said('Was noted, and counts for nothing here', reasons.filter(({ weight }) => weight === 0).map(reason)),
    said(
      'Categories',
      tags.map(({ label, words }) => h('span', {}, label, ': ', h('q', { dir: 'auto' }, shown(words)))),
    ),
    said('Rules that nearly spoke', whyNot.map(shown)),
  ];
}
