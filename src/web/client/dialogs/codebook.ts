import type { ReviewCode } from '../../api.ts';
import type { App } from '../app.ts';
import { type Child, fill, h } from '../dom.ts';
import { type CodeGroup, findCodes, groupCodes } from '../form/find-codes.ts';
import { openDialog } from './dialog.ts';

const most = 60;

/** What the codebook says of a category. */
export function codebookEntry({
  code,
  label,
  facetLabel,
  definition,
  include,
  exclude,
  match,
  noMatch,
}: ReviewCode) {
  const list = (title: string, lines: readonly string[], quoted = false): Child =>
    lines.length > 0 &&
    h(
      'div',
      {},
      h('h4', {}, title),
      h('ul', {}, ...lines.map((line) => h('li', {}, quoted ? h('q', {}, line) : line))),
    );
  return h(
    'section',
    { class: 'entry' },
    h('h3', {}, label, ' ', h('small', {}, `${facetLabel} · ${code}`)),
    h('p', {}, definition),
    list('Belongs to it', include),
    list('Does not belong', exclude),
    list('Examples', match, true),
    list('No examples', noMatch, true),
  );
}

/** The categories of a theme or another group, folded up: their names can be looked through first. */
const groupOf = ({ label, codes }: CodeGroup): HTMLElement =>
  h(
    'details',
    { class: 'code-group' },
    h('summary', {}, `${label} (${codes.length})`),
    ...codes.map(codebookEntry),
  );

/** The codebook: the categories of the reading that is open first, else all by theme; any by search. */
export function openCodebook(app: App, at: string | null = null): void {
  const { review, draft, check } = app.store.get();
  const first = at !== null ? [at] : [...(draft.codes ?? []), ...(check.code ? [check.code] : [])];
  const input = h('input', {
    type: 'text',
    inputmode: 'search',
    id: 'codebook-words',
    autocomplete: 'off',
    oninput: () => show(),
  });
  const list = h('div', { class: 'entries' });
  const show = (): void => {
    const typed = input.value.trim();
    if (typed === '' && first.length === 0) {
      fill(list, ...groupCodes(review.codes).map(groupOf));
      return;
    }
    const codes =
      typed === ''
        ? review.codes.filter(({ code }) => first.includes(code))
        : findCodes(review.codes, typed).slice(0, most);
    fill(
      list,
      ...(codes.length > 0 ? codes.map(codebookEntry) : [h('p', {}, 'No category answers to these words.')]),
    );
  };
  openDialog('Codebook', [
    h('div', { class: 'search-line' }, h('label', { for: 'codebook-words' }, 'Find a category'), input),
    list,
  ]);
  show();
}
