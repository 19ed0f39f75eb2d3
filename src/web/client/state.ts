import type {
  EarlierRow,
  FoundSentence,
  Item,
  ItemKey,
  NearestAnswer,
  QueueAnswer,
  QueueMode,
  ReviewState,
} from '../api.ts';
import type { Draft } from './draft.ts';
import type { Stretch } from './offsets.ts';
import type { Sheet } from './pages/sheet.ts';
import type { Picking } from './picking.ts';
import type { Saving } from './saver.ts';

/** The parts of the page: a way through the queue, or a page of its own. */
export type View = QueueMode | 'check' | 'earlier' | 'agreement' | 'mine';
export const views: readonly View[] = [
  'first',
  'second',
  'sample',
  'adjudicate',
  'practice',
  'check',
  'earlier',
  'agreement',
  'mine',
];

export type Filters = Readonly<{
  area: string;
  document: string;
  theme: string;
  code: string;
  kind: string;
  status: string;
  hours: string;
}>;
export const noFilters: Filters = {
  area: '',
  document: '',
  theme: '',
  code: '',
  kind: '',
  status: '',
  hours: '',
};

/** All that the page shows, in one place. What is shown follows from it. */
export type PageState = Readonly<{
  review: ReviewState;
  view: View;
  sample: string | null;
  filters: Filters;
  queue: QueueAnswer | null;
  item: Item | null;
  draft: Draft;
  /** The page (or, without pages, the document) that is open. */
  place: Readonly<{ document: string; page: number | null }> | null;
  /** What stands there, once it has come. */
  sheet: Sheet | null;
  zoom: number;
  /** Words that are marked on the page, and sentences that are picked by keyboard. */
  marked: Stretch | null;
  picking: Picking | null;
  /** A category that is looked for in a plan. */
  check: Readonly<{ area: string; code: string; nearest: NearestAnswer | null }>;
  /** The sentence that is held against that category, or against words of before. */
  held: FoundSentence | null;
  /** What became of earlier decisions, once it has come, and the place of the one that is open. */
  earlier: Readonly<{ rows: readonly EarlierRow[] | null; at: number }>;
  /** An item that is opened with the next way to read. */
  wanted: ItemKey | null;
  saving: Saving;
  /** What was met in opening the run, in words, until its reader has closed it. */
  notices: readonly string[];
  /** What could not be fetched, in words; null where all is well. */
  trouble: string | null;
  /** Set once the session is over or the server gone. */
  connection: 'there' | 'gone' | 'over';
  /** Counts up when decisions were made elsewhere or taken back, so that pages are fetched anew. */
  revision: number;
}>;

export type Store = Readonly<{
  get(): PageState;
  set(patch: Partial<PageState>): void;
  /** Calls with the state and what it was before, after every change. */
  watch(look: (now: PageState, before: PageState) => void): void;
}>;

export function makeStore(first: PageState): Store {
  let state = first;
  const lookers: ((now: PageState, before: PageState) => void)[] = [];
  return {
    get: () => state,
    set: (patch) => {
      const before = state;
      state = { ...state, ...patch };
      for (const look of lookers) look(state, before);
    },
    watch: (look) => void lookers.push(look),
  };
}

/** Where decisions are made of one item after another; null in the other views. */
export const modeOf = (view: View): QueueMode | null =>
  view === 'check' || view === 'earlier' || view === 'agreement' || view === 'mine' ? null : view;
