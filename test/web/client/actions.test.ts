import { describe, expect, it } from 'vitest';
import { actionOfKey, actions, keysOf } from '../../../src/web/client/actions/index.ts';
import { decisionOf, draftOf } from '../../../src/web/client/draft.ts';
import { keyName, takesKeys } from '../../../src/web/client/keys.ts';
import { noFilters, type PageState, views } from '../../../src/web/client/state.ts';
import { madeItem, madeState } from './made-state.ts';

const item = madeItem();
const queue = {
  mode: 'first',
  rows: [{}],
  total: 1,
  open: 1,
  minutesLeft: null,
  why: null,
  note: null,
} as never;
const place = { document: 'plan', page: 1 };
const sheet = { document: 'plan', page: 1, sentences: [], textOf: () => '', drawn: null, text: null };
const history = { undo: { entry: 'a', says: '', item: null }, redo: { entry: 'b', says: '', item: null } };
/** States in which as much as ever is possible, one for each way to read, and one while sentences are picked. */
const states: readonly PageState[] = [false, true].flatMap((isPicking) =>
  views.map((view) => {
    const made = madeState({ view, queue, place, sheet, draft: draftOf(item, 'first'), filters: noFilters });
    return {
      ...made,
      review: { ...made.review, history, documents: [{} as never] },
      check: { area: 'a', code: 'b', nearest: {} as never },
      held: {} as never,
      earlier: { rows: [], at: 0 },
      picking: isPicking ? { first: 0, last: 0 } : null,
    };
  }),
);

describe('what a reader can do', () => {
  it('has ids of its own, words for the help and a key each', () => {
    expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
    for (const { id, keys, says } of actions) {
      expect(id).toMatch(/^[a-z][a-z-]*$/);
      expect(keys.length, id).toBeGreaterThan(0);
      expect(says.length, id).toBeGreaterThan(10);
    }
  });

  it('is one answer an item of a practice round, and none while one is on its way', () => {
    const draft = { ...draftOf(item, 'first'), kind: 'priority' as const };
    const open = madeState({ view: 'practice', queue, draft });
    const busy = { ...open, saving: { waiting: [{} as never], isBusy: true, failed: null } };
    const answered = { ...open, item: madeItem({ coding: draftOf(item, 'first') as never }) };
    expect(actionOfKey('a', open)?.id).toBe('accept');
    expect(actionOfKey('2', open)?.id).toBe('kind-priority');
    expect(actionOfKey('a', busy)).toBeNull();
    expect(actionOfKey('2', busy)).toBeNull();
    expect(actionOfKey('2', answered)).toBeNull();
    expect(decisionOf(answered.item!, draft, 'practice')).toBeNull();
  });

  it('can all be done somewhere', () => {
    const never = actions.filter((action) => !states.some((state) => action.when(state)));
    expect(never.map(({ id }) => id)).toEqual([]);
  });

  it('never has two actions for one key at the same moment', () => {
    for (const state of states) {
      const possible = actions.filter((action) => action.when(state));
      const keys = possible.flatMap((action) => keysOf(action, {}));
      const twice = keys.filter((key, at) => keys.indexOf(key) !== at);
      expect(twice, `${state.view}${state.picking ? ' while picking' : ''}`).toEqual([]);
    }
  });

  it('obeys a chosen key in place of the usual one, and before another that has it', () => {
    const [state] = states;
    const keys = { reject: 'j' };
    const changed = { ...state!, review: { ...state!.review, settings: { keys, advance: true } } };
    expect(actionOfKey('x', state!)?.id).toBe('reject');
    expect(actionOfKey('x', changed)).toBeNull();
    expect(actionOfKey('j', changed)?.id).toBe('reject');
    expect(actionOfKey('ArrowRight', changed)?.id).toBe('next');
  });
});

const press = (key: string, part: object = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  ...part,
});

describe('a key', () => {
  it('has one name however it is typed', () => {
    expect(keyName(press('a'))).toBe('a');
    expect(keyName(press('A', { shiftKey: true }))).toBe('Shift+A');
    expect(keyName(press('?', { shiftKey: true }))).toBe('?');
    expect(keyName(press('z', { ctrlKey: true }))).toBe('Ctrl+Z');
    expect(keyName(press('z', { metaKey: true }))).toBe('Ctrl+Z');
    expect(keyName(press('z', { ctrlKey: true, shiftKey: true }))).toBe('Ctrl+Shift+Z');
    expect(keyName(press('ArrowDown', { shiftKey: true }))).toBe('Shift+ArrowDown');
    expect(keyName(press(' '))).toBe('Space');
  });

  it('with a modifier that is not its own means nothing', () => {
    const state = states[0]!;
    for (const part of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
      expect(actionOfKey(keyName(press('a', part)), state)).toBeNull();
  });

  it('means nothing to the page where it is typed into a field or chooses something', () => {
    const target = (tagName: string, type: string | null = null, isInside = false) => ({
      tagName,
      getAttribute: () => type,
      closest: () => (isInside ? ({} as never) : null),
    });
    expect(takesKeys(target('TEXTAREA'), 'a')).toBe(true);
    expect(takesKeys(target('INPUT'), 'a')).toBe(true);
    expect(takesKeys(target('INPUT', 'radio'), 'a')).toBe(false);
    expect(takesKeys(target('INPUT', 'radio'), 'ArrowRight')).toBe(true);
    expect(takesKeys(target('BUTTON'), 'Enter')).toBe(true);
    expect(takesKeys(target('BUTTON'), 'a')).toBe(false);
    expect(takesKeys(target('P', null, true), 'a')).toBe(true);
    expect(takesKeys(target('DIV'), 'a')).toBe(false);
  });
});
