import type { Item, ItemKey, QueueRow } from '../api.ts';
import type { App } from './app.ts';
import { type Draft, draftOf, sameDraft } from './draft.ts';
import { meet } from './meet.ts';
import { modeOf, type View } from './state.ts';

const ahead = 3;

/** Opens a view afresh: its queue, and the first item that is still to be read. */
export async function openView(app: App, view: View, sample: string | null = null): Promise<void> {
  app.items.clear();
  const first = app.store.get().review.samples[0]?.id ?? null;
  const chosen = view === 'sample' ? (sample ?? first) : null;
  const { wanted } = app.store.get();
  app.store.set({
    view,
    sample: chosen,
    queue: null,
    item: null,
    held: null,
    place: null,
    marked: null,
    picking: null,
    wanted: null,
  });
  if (modeOf(view)) await loadQueue(app, wanted);
  // What is in no queue is opened too.
  if (modeOf(view) && wanted !== null && app.store.get().item?.key !== wanted) await openItem(app, wanted);
}

/** Fetches the queue under the filters that are set and shows the item that was open, else the first that is to be read. */
export async function loadQueue(app: App, keep: ItemKey | null = null): Promise<void> {
  const { view, sample, filters } = app.store.get();
  const mode = modeOf(view);
  if (!mode) return;
  const queue = await meet(app, app.server.queue({ mode, sample, ...filters }));
  if (!queue || app.store.get().view !== view) return;
  app.store.set({ queue });
  const kept = queue.rows.find(({ key }) => key === keep);
  const row = kept ?? nextToRead(queue.rows, -1) ?? queue.rows[0];
  if (row) await openItem(app, row.key);
  else app.store.set({ item: null });
}

/** Shows an item, of the queue or not, and fetches those that come after it. */
export async function openItem(app: App, key: ItemKey): Promise<void> {
  performance.mark('item-asked');
  const ready = app.items.ready(key);
  if (ready) showItem(app, ready);
  else {
    awaited = key;
    const item = await meet(app, app.items.fetch(key));
    if (!item || awaited !== key) return;
    showItem(app, item);
  }
  fetchAhead(app, key);
}
let awaited: ItemKey | null = null;

function showItem(app: App, item: Item): void {
  awaited = item.key;
  const mode = modeOf(app.store.get().view) ?? 'first';
  const unsent = app.typed.read<Draft>(`draft-${mode}-${item.key}`);
  const place = { document: item.document, page: item.page };
  app.store.set({ item, draft: unsent ?? draftOf(item, mode), place, marked: null, picking: null });
  requestAnimationFrame(() => performance.measure('next-item', 'item-asked'));
}

function fetchAhead(app: App, key: ItemKey): void {
  const rows = app.store.get().queue?.rows ?? [];
  const at = rows.findIndex((row) => row.key === key);
  if (at < 0) return;
  const next = [...rows.slice(at + 1, at + 1 + ahead), ...openAfter(rows, at).slice(0, ahead)];
  // What does not come now is asked for again when it is wanted, and said then.
  for (const row of next) app.items.fetch(row.key).catch(() => {});
}

const openAfter = (rows: readonly QueueRow[], at: number): QueueRow[] => {
  const found: QueueRow[] = [];
  for (let one = at + 1; one < rows.length && found.length < ahead; one++)
    if (rows[one]!.status === 'open') found.push(rows[one]!);
  return found;
};

/** The row of the item that is shown; -1 where it is not of the queue. */
export const rowOf = (app: App): number => {
  const { queue, item } = app.store.get();
  return queue && item ? queue.rows.findIndex(({ key }) => key === item.key) : -1;
};

/** One step through the queue, whatever the status of what comes. */
export function step(app: App, by: 1 | -1): void {
  const rows = app.store.get().queue?.rows ?? [];
  const at = rowOf(app);
  const row = at < 0 ? rows[by === 1 ? 0 : rows.length - 1] : rows[at + by];
  if (row) void openItem(app, row.key);
  else app.say(by === 1 ? 'This is the last of the list.' : 'This is the first of the list.');
}

/** The next row that is to be read: after a place, else from the top; what is flagged and not decided once nothing else is left. */
function nextToRead(rows: readonly QueueRow[], at: number): QueueRow | undefined {
  const inTurn = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))];
  return inTurn.find(({ status }) => status === 'open') ?? inTurn.find(({ status }) => status === 'flagged');
}

/** On to the next that is to be read. */
export function advance(app: App): void {
  const rows = app.store.get().queue?.rows ?? [];
  const at = rowOf(app);
  const next = nextToRead(rows, at);
  if (next) void openItem(app, next.key);
  else {
    app.say('Everything in this list is decided.');
    showEnd(app);
  }
}

/** What can be done at the end of a list: to it the reader is brought. */
function showEnd(app: App): void {
  const isPractice = app.store.get().view === 'practice';
  const end = document.getElementById(isPractice ? 'end-of-practice' : 'what-next');
  if (!end || end.hidden) return;
  end.focus({ preventScroll: true });
  end.scrollIntoView({ block: 'nearest' });
}

/** Changes the reading that is being made and keeps it until it is saved. */
export function setDraft(app: App, draft: Draft): void {
  const { item, view, saving, draft: before } = app.store.get();
  if (!item) return;
  const mode = modeOf(view) ?? 'first';
  const name = `draft-${mode}-${item.key}`;
  if (mode === 'practice' && (item.coding || saving.waiting.length > 0)) {
    // The answer stands; the form shows it again.
    app.store.set({ draft: { ...before } });
    return;
  }
  if (sameDraft(draft, draftOf(item, mode))) app.typed.forget(name);
  else app.typed.keep(name, draft);
  app.store.set({ draft });
}
