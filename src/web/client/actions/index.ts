import type { PageState } from '../state.ts';
import type { Action } from './action.ts';
import { deciding } from './deciding.ts';
import { moving } from './moving.ts';
import { reading } from './reading.ts';

/** Everything that a reader can do, in the order of the help. */
export const actions: readonly Action[] = [...deciding, ...reading, ...moving];

type Keys = PageState['review']['settings']['keys'];

/** The keys of an action: what its reader chose in place of the first of the usual ones. */
export const keysOf = (action: Action, chosen: Keys): readonly string[] =>
  chosen[action.id] ? [chosen[action.id]!, ...action.keys.slice(1)] : action.keys;

/** What a key does now: of actions that share it the one that is possible, and a chosen key before a usual one. */
export function actionOfKey(name: string, state: PageState): Action | null {
  const { keys } = state.review.settings;
  const meant = actions.filter((action) => keysOf(action, keys).includes(name) && action.when(state));
  return meant.find(({ id }) => keys[id] === name) ?? meant[0] ?? null;
}
