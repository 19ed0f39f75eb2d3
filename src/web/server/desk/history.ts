import type { ReviewEntry } from '../../../model/index.ts';
import { undoState } from '../../../review/index.ts';
import { cutShort } from '../../../text/index.ts';
import type { HistoryState } from '../../api.ts';
import type { Desk } from './desk.ts';

/** What was done, as it is said of words that follow or went before. */
export const said: Readonly<Record<ReviewEntry['action'], string>> = {
  accept: 'accepted',
  reject: 'rejected',
  change: 'changed',
  code: 'coded',
  add: 'added',
  split: 'split',
  merge: 'joined with others',
  note: 'note on',
  flag: 'flag on',
  undo: 'taken back',
  redo: 'brought back',
  'found-here': 'found here',
  'read-not-found': 'read, not found',
  adjudicate: 'settled',
};
const mostWords = 60;

/** What this reader can take back and bring back next. */
export function historyOf(desk: Desk): HistoryState {
  // Whoever has read the explanation of a practice item cannot answer it anew.
  const own = desk.live.entries().filter(({ purpose }) => purpose !== 'practice');
  const { undo, redo } = undoState(own, desk.reviewer);
  return { undo: stepOf(desk, undo), redo: stepOf(desk, redo) };
}

function stepOf(desk: Desk, id: string | null): HistoryState['undo'] {
  const entry = id === null ? null : desk.live.entryOf(id);
  return entry && { entry: entry.id, says: wordsOf(entry), item: desk.live.itemOf(entry.id) };
}

function wordsOf(entry: ReviewEntry): string {
  if (entry.action === 'read-not-found') return `${said[entry.action]}: ${entry.code} (${entry.area})`;
  if (!('anchor' in entry)) return said[entry.action];
  const { quote } = entry.anchor;
  return `${said[entry.action]}: “${cutShort(quote, mostWords)}”`;
}
