import { reject, saveReading, takeBack, toggleFlag } from '../decide.ts';
import { openAdd } from '../dialogs/add.ts';
import { openExample } from '../dialogs/example.ts';
import { openMerge } from '../dialogs/merge.ts';
import { openSplit } from '../dialogs/split.ts';
import { byId } from '../dom.ts';
import { decisionOf, missing } from '../draft.ts';
import { beginPicking } from '../picking.ts';
import { modeOf, type PageState } from '../state.ts';
import type { Action } from './action.ts';

/** Whether an item is there to be decided, and nothing is being picked on the page. */
export const isReading = ({ view, item, picking }: PageState): boolean =>
  modeOf(view) !== null && item !== null && picking === null;
/** Whether a reading may be said now. In a practice round each item is answered once, and nothing while that is on its way. */
export const isAnswerable = (state: PageState): boolean =>
  isReading(state) && !(state.view === 'practice' && (state.item?.coding || isOnItsWay(state)));
const isOnItsWay = ({ saving }: PageState): boolean => saving.waiting.length > 0;
const isOwnReading = (state: PageState): boolean =>
  isReading(state) && state.view !== 'adjudicate' && state.view !== 'practice';

function acceptLabel({ item, draft, view, queue }: PageState): string {
  const mode = modeOf(view);
  if (!item || !mode) return 'Accept';
  const lacking = missing(draft, mode);
  if (lacking) return lacking;
  if (mode === 'adjudicate') return 'Settle so';
  const isEnd = queue?.open === 0;
  if (mode === 'practice') return !item.coding ? 'Answer' : isEnd ? 'To the result' : 'Go on';
  const decision = decisionOf(item, draft, mode);
  if (decision === null) return isEnd ? 'What next' : 'Keep, next';
  return decision.action === 'accept' ? 'Accept' : 'Save my reading';
}

export const deciding: readonly Action[] = [
  {
    id: 'accept',
    group: 'Decide',
    keys: ['a'],
    label: acceptLabel,
    says: 'Accept what the machine says, or save your own reading',
    when: (state) =>
      isReading(state) &&
      missing(state.draft, modeOf(state.view)) === null &&
      !(state.view === 'practice' && isOnItsWay(state)),
    run: saveReading,
  },
  {
    id: 'reject',
    group: 'Decide',
    keys: ['x'],
    label: 'Reject',
    says: 'Say that it is no commitment and no priority',
    when: isOwnReading,
    run: reject,
  },
  {
    id: 'add',
    group: 'Decide',
    keys: ['n', 'Enter'],
    label: ({ marked, picking }) => (marked || picking ? 'Add these words' : 'Add a missed one'),
    says: 'Add a commitment that was missed: the words marked on the page, or sentences picked by keyboard',
    when: ({ sheet, view }) => sheet !== null && (view === 'first' || view === 'second' || view === 'check'),
    run: (app) => {
      const { marked, picking, sheet, item, place } = app.store.get();
      if (marked || picking) return openAdd(app);
      const isHere = item && item.document === place?.document;
      const begun = beginPicking(sheet?.sentences ?? [], isHere ? item.end : null);
      if (!begun) return app.say('There are no sentences on this page.');
      byId('desk').focus({ preventScroll: true });
      app.store.set({ picking: begun });
      app.say('Pick a sentence on the page: j and k move, Enter adds it, Escape stops.');
    },
  },
  {
    id: 'flag',
    group: 'Decide',
    keys: ['f'],
    label: ({ item }) => (item?.flagged ? 'Take the flag away' : 'Flag'),
    says: 'Flag it, for whoever comes next',
    when: isReading,
    run: toggleFlag,
  },
  {
    id: 'note',
    group: 'Decide',
    keys: ['t'],
    label: 'Note',
    says: 'Write a note on it',
    when: isReading,
    run: () => byId('note').focus(),
  },
  {
    id: 'split',
    group: 'Decide',
    keys: ['p'],
    label: 'Split',
    says: 'Say that the sentence holds several undertakings',
    when: isOwnReading,
    run: openSplit,
  },
  {
    id: 'merge',
    group: 'Decide',
    keys: ['g'],
    label: 'Join',
    says: 'Join it with the sentence before or after it',
    when: (state) => isOwnReading(state) && (state.item!.previous !== null || state.item!.next !== null),
    run: openMerge,
  },
  {
    id: 'example',
    group: 'Decide',
    keys: ['e'],
    label: 'Make it an example',
    says: 'Put it forward as an example of a category, or of what does not belong to it',
    when: isReading,
    run: openExample,
  },
  {
    id: 'undo',
    group: 'Decide',
    keys: ['u', 'Ctrl+Z'],
    label: 'Undo',
    says: 'Take back what you decided last, in whatever plan it was',
    when: ({ review }) => review.history.undo !== null,
    run: (app) => takeBack(app, 'undo'),
  },
  {
    id: 'redo',
    group: 'Decide',
    keys: ['Shift+U', 'Ctrl+Y', 'Ctrl+Shift+Z'],
    label: 'Redo',
    says: 'Bring back what you took back last',
    when: ({ review }) => review.history.redo !== null,
    run: (app) => takeBack(app, 'redo'),
  },
];
