import type { App } from '../app.ts';
import { byId } from '../dom.ts';
import { type Draft, tidy } from '../draft.ts';
import { setDraft } from '../moves.ts';
import type { PageState } from '../state.ts';
import { actorLabels, actors, kindHints, kinds, kindWords, strengthLabels, strengths } from '../words.ts';
import type { Action } from './action.ts';
import { isAnswerable, isReading } from './deciding.ts';

/** Changes the draft of the item that is shown and says how it stands. */
function say(app: App, change: Partial<Draft>, words: string): void {
  setDraft(app, tidy({ ...app.store.get().draft, ...change }));
  app.say(`${words}. Not saved yet.`);
}
const next = <T>(list: readonly T[], one: T | null): T =>
  list[one === null ? 0 : (list.indexOf(one) + 1) % list.length]!;
const isCommitment = (state: PageState): boolean => isReading(state) && state.draft.kind === 'commitment';

/** What somebody says a sentence is: nothing of it is saved before it is accepted. */
export const reading: readonly Action[] = [
  ...kinds.map(
    (kind, at): Action => ({
      id: `kind-${kind}`,
      group: 'Say what it is',
      keys: [String(at + 1)],
      label: kindWords[kind],
      says: `${kindWords[kind]}: ${kindHints[kind]}`,
      when: isAnswerable,
      run: (app) => say(app, { kind }, kindWords[kind]),
    }),
  ),
  {
    id: 'strength',
    group: 'Say what it is',
    keys: ['s'],
    label: 'How firm',
    says: 'How firm a commitment is: the next of firm, soft, wish',
    when: isCommitment,
    run: (app) => {
      const strength = next(strengths, app.store.get().draft.strength);
      say(app, { strength }, strengthLabels[strength]);
    },
  },
  {
    id: 'actor',
    group: 'Say what it is',
    keys: ['r'],
    label: 'Who is to do it',
    says: 'Who is to do it: the next of commissioner, force, partners, jointly, unclear',
    when: isCommitment,
    run: (app) => {
      const actor = next(actors, app.store.get().draft.actor);
      say(app, { actor }, actorLabels[actor]);
    },
  },
  {
    id: 'measurable',
    group: 'Say what it is',
    keys: ['m'],
    label: 'Checkable or not',
    says: 'Whether a reader could later say that it was done',
    when: isCommitment,
    run: (app) => {
      const measurable = !app.store.get().draft.measurable;
      say(app, { measurable }, measurable ? 'Checkable' : 'Not checkable');
    },
  },
  {
    id: 'codes',
    group: 'Say what it is',
    keys: ['c'],
    label: 'Categories',
    says: 'Find a category and give it, or take one away',
    when: isReading,
    run: () => byId('item-codes').focus(),
  },
];
