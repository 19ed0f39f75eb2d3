import type { PracticeState } from '../../api.ts';
import type { App } from '../app.ts';
import { type Child, fill, h } from '../dom.ts';
import { openView } from '../moves.ts';
import type { PageState } from '../state.ts';
import { alphaWords, kindWords, plural } from '../words.ts';
import { overrideForm } from './override.ts';

const mostMissed = 3;

/** Where the practice round stands, how the last one went, and the way to open live reading without it. */
export function practiceView(app: App): HTMLElement {
  const root = h('section', {
    class: 'practice',
    id: 'end-of-practice',
    tabindex: '-1',
    'aria-label': 'Practice round',
  });
  const draw = ({ view, review: { practice }, queue }: PageState): void => {
    const isWanted = view === 'practice' || (!practice.isOpen && queue?.rows.length === 0);
    root.hidden = !isWanted || practice.items === 0;
    if (root.hidden) return;
    fill(root, ...result(practice), h('p', {}, standing(practice)), ways(app, view, queue, practice));
  };
  app.store.watch((now, before) => {
    const { practice } = now.review;
    if (now.view === before.view && practice === before.review.practice && now.queue === before.queue) return;
    draw(now);
    const isEnd = practice.last !== null && practice.answered % practice.items === 0;
    if (now.view !== 'practice' || !isEnd || practice.answered === before.review.practice.answered) return;
    app.say([...resultWords(practice), standing(practice)].join(' '));
    root.scrollIntoView({ block: 'nearest' });
  });
  draw(app.store.get());
  return root;
}

/** How the last whole round went. */
export function resultWords({ last, needed, isOpen, override }: PracticeState): string[] {
  if (!last) return [];
  const bar =
    isOpen && override === null
      ? `${alphaWords(needed)} was needed`
      : `reading opens at ${alphaWords(needed)}`;
  const agreed =
    last.alpha === null
      ? 'The round is answered: all answers are of one kind, as the codebook has them.'
      : `You agreed ${alphaWords(last.alpha)} with the codebook's answers; ${bar}.`;
  const missed = last.missed
    .slice(0, mostMissed)
    .map(
      ({ right, said, times }) =>
        `${kindWords[right]} read as ${kindWords[said].toLowerCase()} (${plural(times, 'time')})`,
    );
  return missed.length > 0 ? [agreed, `Missed most: ${missed.join('; ')}.`] : [agreed];
}

const result = (practice: PracticeState): Child[] =>
  resultWords(practice).map((words, at) => h('p', {}, at === 0 ? h('strong', {}, words) : words));

/** Where the round that is on stands. */
function standing({ items, answered, alpha, needed, isOpen, override, last }: PracticeState): string {
  if (isOpen)
    return override ? `Reading of plans was opened with a note: “${override}”.` : 'Reading of plans is open.';
  if (answered === 0 && last) return `Another round of the same ${plural(items, 'item')} can be answered.`;
  const agreed = alpha === null ? '' : ` Agreement with the codebook so far: ${alphaWords(alpha)} of 1.`;
  return `Practice: ${answered} of ${items} answered.${agreed} Reading of plans opens at ${alphaWords(needed)}.`;
}

/** What can be done next. */
function ways(app: App, view: PageState['view'], queue: PageState['queue'], practice: PracticeState): Child {
  if (practice.isOpen)
    return (
      view === 'practice' && h('p', {}, h('a', { href: '#first', class: 'button' }, 'Go to First reading'))
    );
  const again = practice.last ? 'Practise again' : 'Begin the practice round';
  const isOver = view === 'practice' && queue !== null && queue.open === 0;
  return h(
    'div',
    { class: 'ways' },
    view !== 'practice' && h('a', { href: '#practice', class: 'button' }, again),
    isOver &&
      h('button', { type: 'button', class: 'primary', onclick: () => void openView(app, 'practice') }, again),
    overrideForm(app),
  );
}
