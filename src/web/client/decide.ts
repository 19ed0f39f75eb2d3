import type { DecisionAnswer, DecisionRequest, Item, ItemKey, QueueMode } from '../api.ts';
import type { App } from './app.ts';
import { codingOf, type Decision, decisionOf, draftOf, missing } from './draft.ts';
import { advance, loadQueue, openItem } from './moves.ts';
import { modeOf, type PageState } from './state.ts';
import { codingWords, firstWords, kindWords, shown } from './words.ts';

/** Sends a decision; `then` runs once it is on the disk. */
export function send(
  app: App,
  decision: Decision,
  says: string,
  then: (answer: DecisionAnswer) => void = () => {},
  dropped?: () => void,
): void {
  const { view, sample } = app.store.get();
  const mode: QueueMode | 'check' = view === 'check' ? 'check' : (modeOf(view) ?? 'first');
  const request = { ...decision, mode, request: crypto.randomUUID(), ...(sample ? { sample } : {}) };
  const done = (answer: DecisionAnswer): void => {
    take(app, answer);
    then(answer);
    app.say(`Saved: ${says}`);
    app.tellOthers();
  };
  app.saver.save({ request: request as DecisionRequest, says, done, ...(dropped ? { dropped } : {}) });
}

/** What the page knows after an answer of the server. */
function take(app: App, { item, history, practice }: DecisionAnswer): void {
  const state = app.store.get();
  const review = { ...state.review, history, practice };
  if (!item) {
    app.store.set({ review });
    return;
  }
  app.items.put(item);
  const mode = modeOf(state.view) ?? 'first';
  const isShown = state.item?.key === item.key;
  const unsent = app.typed.read<PageState['draft']>(`draft-${mode}-${item.key}`);
  app.store.set({
    review,
    ...(isShown ? { item, draft: unsent ?? draftOf(item, mode) } : {}),
    queue: withStatus(state.queue, item.key, item),
  });
}

/** The queue with one row's status changed, and what is left counted. */
function withStatus(
  queue: PageState['queue'],
  key: ItemKey,
  { status, flagged }: Pick<Item, 'status' | 'flagged'>,
): PageState['queue'] {
  const row = queue?.rows.find((one) => one.key === key);
  if (!queue || !row || (row.status === status && row.flagged === flagged)) return queue;
  const open = queue.open + (status === 'decided' ? 0 : 1) - (row.status === 'decided' ? 0 : 1);
  const minutesLeft =
    queue.minutesLeft === null || queue.open === 0
      ? queue.minutesLeft
      : (queue.minutesLeft * open) / queue.open;
  const rows = queue.rows.map((one) => (one === row ? { ...one, status, flagged } : one));
  return { ...queue, rows, open, minutesLeft };
}

/** Sends what is decided of the item that is shown and goes on to the next, where that is wished. */
function decideItem(app: App, item: Item, decision: Decision, says: string): void {
  const state = app.store.get();
  const mode = modeOf(state.view) ?? 'first';
  const name = `draft-${mode}-${item.key}`;
  const draft = state.draft;
  app.typed.forget(name);
  app.store.set({ queue: withStatus(state.queue, item.key, { ...item, status: 'decided' }) });
  send(app, decision, `${says} – ${firstWords(shown(item.text), 60)}`, undefined, () => {
    app.typed.keep(name, draft);
    app.store.set({ queue: withStatus(app.store.get().queue, item.key, item) });
    void openItem(app, item.key);
  });
  // In a practice round the explanation comes first; whoever has read it goes on.
  if (state.review.settings.advance && mode !== 'practice') advance(app);
}

/** Accepts what the machine says, or saves the reading as it was made. */
export function saveReading(app: App): void {
  const { item, draft, view } = app.store.get();
  const mode = modeOf(view);
  if (!item || !mode) return;
  const lacking = missing(draft, mode);
  if (lacking) {
    app.say(`${lacking} first.`);
    return;
  }
  const decision = decisionOf(item, draft, mode);
  if (!decision) {
    advance(app);
    return;
  }
  const coding = codingOf(draft);
  const words = coding ? codingWords(coding, app.labelOf) : kindWords[draft.kind!];
  const says =
    decision.action === 'accept' ? 'accepted' : mode === 'adjudicate' ? `settled as ${words}` : words;
  decideItem(app, item, decision, says);
}

/** Says that the item is no commitment and no priority. */
export function reject(app: App): void {
  const { item } = app.store.get();
  if (item) decideItem(app, item, { action: 'reject', item: item.key }, 'rejected');
}

export function toggleFlag(app: App): void {
  const { item } = app.store.get();
  if (!item) return;
  const on = !item.flagged;
  send(app, { action: 'flag', item: item.key, on }, on ? 'flagged' : 'flag taken away');
}

export function saveNote(app: App, item: Item, text: string): void {
  send(app, { action: 'note', item: item.key, text }, 'note', () => {
    if (app.typed.read<string>(`note-${item.key}`)?.trim() === text) app.typed.forget(`note-${item.key}`);
  });
}

/** Takes back what was decided last, or brings it back, wherever it was: then that item is shown. */
export function takeBack(app: App, action: 'undo' | 'redo'): void {
  const { history } = app.store.get().review;
  const what = history[action];
  if (app.saver.saving().waiting.length > 0) {
    app.say('Wait until the last decision is saved.');
    return;
  }
  if (!what) {
    app.say(action === 'undo' ? 'There is nothing to take back.' : 'There is nothing to bring back.');
    return;
  }
  const says = `${action === 'undo' ? 'taken back' : 'brought back'}: ${shown(what.says)}`;
  send(app, { action, entry: what.entry }, says, ({ item }) => {
    app.store.set({ revision: app.store.get().revision + 1 });
    const { view } = app.store.get();
    if (modeOf(view) && item) void openItem(app, item.key);
    else if (modeOf(view)) void loadQueue(app, app.store.get().item?.key ?? null);
  });
}
