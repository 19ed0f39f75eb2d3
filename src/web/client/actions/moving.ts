import type { App } from '../app.ts';
import { readNotFound, stepFound } from '../check.ts';
import { openAdd } from '../dialogs/add.ts';
import { openCodebook } from '../dialogs/codebook.ts';
import { openHelp } from '../dialogs/help.ts';
import { openSearch } from '../dialogs/search.ts';
import { isOnEarlier, readFound, stepEarlier } from '../earlier.ts';
import { advance, step } from '../moves.ts';
import { turnPage, zoomBy } from '../pages/page-bar.ts';
import { extendPicking, movePicking, type Picking } from '../picking.ts';
import { saveSettings } from '../settings.ts';
import { modeOf, type PageState } from '../state.ts';
import { firstWords, shown } from '../words.ts';
import type { Action } from './action.ts';

const isThrough = ({ view, picking, queue }: PageState): boolean =>
  modeOf(view) !== null && picking === null && (queue?.rows.length ?? 0) > 0;
const isChecking = ({ view, check, picking }: PageState): boolean =>
  view === 'check' && check.nearest !== null && picking === null;
const isPicking = ({ picking }: PageState): boolean => picking !== null;
const hasPage = ({ place }: PageState): boolean => place !== null && place.page !== null;

function pick(app: App, move: (picking: Picking, count: number) => Picking): void {
  const { picking, sheet } = app.store.get();
  if (!picking || !sheet) return;
  const now = move(picking, sheet.sentences.length);
  app.store.set({ picking: now });
  app.say(firstWords(shown(sheet.textOf(sheet.sentences[now.last]!)), 200));
}

const action = (
  id: string,
  group: Action['group'],
  keys: readonly string[],
  label: Action['label'],
  says: string,
  when: Action['when'],
  run: Action['run'],
): Action => ({ id, group, keys, label, says, when, run });

export const moving: readonly Action[] = [
  action(
    'next',
    'Move',
    ['j', 'ArrowRight'],
    'Next',
    'On to the next of the list, without deciding',
    isThrough,
    (app) => step(app, 1),
  ),
  action('previous', 'Move', ['k', 'ArrowLeft'], 'Back', 'Back to the one before', isThrough, (app) =>
    step(app, -1),
  ),
  action(
    'next-open',
    'Move',
    ['o'],
    'Next to read',
    'On to the next that is still to be read',
    isThrough,
    advance,
  ),
  action(
    'found-next',
    'Move',
    ['j', 'ArrowRight'],
    'Next',
    'With “Not found?”: the next sentence of the list',
    isChecking,
    (app) => stepFound(app, 1),
  ),
  action(
    'found-previous',
    'Move',
    ['k', 'ArrowLeft'],
    'Back',
    'With “Not found?”: the sentence before',
    isChecking,
    (app) => stepFound(app, -1),
  ),
  action(
    'found-here',
    'Decide',
    ['a'],
    'Found here',
    'With “Not found?”: the sentence belongs to the category',
    (state) => isChecking(state) && state.held !== null,
    openAdd,
  ),
  action(
    'read-not-found',
    'Decide',
    ['x'],
    'Read, not found',
    'With “Not found?”: you read for it, and it is not there',
    (state) => isChecking(state) && state.check.nearest?.isUndertaken !== true,
    readNotFound,
  ),
  action(
    'earlier-next',
    'Move',
    ['j', 'ArrowRight'],
    'Next',
    'With “Earlier decisions”: the next of them',
    isOnEarlier,
    (app) => stepEarlier(app, 1),
  ),
  action(
    'earlier-previous',
    'Move',
    ['k', 'ArrowLeft'],
    'Back',
    'With “Earlier decisions”: the one before',
    isOnEarlier,
    (app) => stepEarlier(app, -1),
  ),
  action(
    'read-found',
    'Move',
    ['a', 'Enter'],
    'Read it now',
    'With “Earlier decisions”: open the sentence of today in First reading and decide on it',
    (state) => isOnEarlier(state) && state.held !== null,
    readFound,
  ),
  action('next-page', 'Page', [']', 'PageDown'], 'Next page', 'The next page of the plan', hasPage, (app) =>
    turnPage(app, 1),
  ),
  action('previous-page', 'Page', ['[', 'PageUp'], 'Page before', 'The page before', hasPage, (app) =>
    turnPage(app, -1),
  ),
  action('zoom-in', 'Page', ['+', '='], 'Larger', 'Show the page larger', hasPage, (app) => zoomBy(app, 1)),
  action('zoom-out', 'Page', ['-'], 'Smaller', 'Show the page smaller', hasPage, (app) => zoomBy(app, -1)),
  action(
    'pick-next',
    'Page',
    ['j', 'ArrowDown', 'ArrowRight'],
    'Next sentence',
    'While picking: the next sentence',
    isPicking,
    (app) => pick(app, (now, count) => movePicking(now, 1, count)),
  ),
  action(
    'pick-previous',
    'Page',
    ['k', 'ArrowUp', 'ArrowLeft'],
    'Sentence before',
    'While picking: the sentence before',
    isPicking,
    (app) => pick(app, (now, count) => movePicking(now, -1, count)),
  ),
  action(
    'pick-more',
    'Page',
    ['.', 'Shift+ArrowDown'],
    'And the next',
    'While picking: take the next sentence too',
    isPicking,
    (app) => pick(app, (now, count) => extendPicking(now, 1, count)),
  ),
  action(
    'pick-fewer',
    'Page',
    [',', 'Shift+ArrowUp'],
    'One fewer',
    'While picking: leave the last one out again',
    isPicking,
    (app) => pick(app, (now, count) => extendPicking(now, -1, count)),
  ),
  action('stop-picking', 'Page', ['Escape'], 'Stop picking', 'While picking: stop', isPicking, (app) =>
    app.store.set({ picking: null }),
  ),
  action(
    'search',
    'Everywhere',
    ['/'],
    'Search the plan',
    'Search the plan for words',
    ({ review }) => review.documents.length > 0,
    openSearch,
  ),
  action(
    'codebook',
    'Everywhere',
    ['b'],
    'Codebook',
    'What a category means, what belongs to it and what does not',
    () => true,
    openCodebook,
  ),
  action(
    'auto-advance',
    'Everywhere',
    ['v'],
    ({ review }) => (review.settings.advance ? 'Go on by itself: on' : 'Go on by itself: off'),
    'Go on to the next by itself once something is decided, or not',
    () => true,
    (app) => {
      const { settings } = app.store.get().review;
      saveSettings(app, { ...settings, advance: !settings.advance });
      app.say(settings.advance ? 'Stays where it is after a decision.' : 'Goes on after a decision.');
    },
  ),
  action('help', 'Everywhere', ['?'], 'Keys', 'All keys, and how to change them', () => true, openHelp),
];
