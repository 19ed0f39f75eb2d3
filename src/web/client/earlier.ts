import type { App } from './app.ts';
import { hold } from './check.ts';
import { meet } from './meet.ts';
import type { PageState } from './state.ts';

/** Fetches what became of earlier decisions, and opens the first that nobody has read anew. */
export async function loadEarlier(app: App): Promise<void> {
  const answer = await meet(app, app.server.earlier());
  if (!answer || app.store.get().view !== 'earlier') return;
  app.store.set({ earlier: { rows: answer.rows, at: -1 } });
  const first = answer.rows.findIndex(({ now }) => now[0]?.isRead !== true);
  if (answer.rows.length > 0) openEarlier(app, Math.max(first, 0));
}

/** Opens one of them, with the likeliest sentence of today on its page. */
export function openEarlier(app: App, at: number): void {
  const { earlier } = app.store.get();
  const found = earlier.rows?.[at]?.now[0];
  app.store.set({ earlier: { ...earlier, at } });
  if (found) hold(app, found);
  else app.store.set({ held: null, place: null });
}

export function stepEarlier(app: App, by: 1 | -1): void {
  const { rows, at } = app.store.get().earlier;
  if (rows?.[at + by]) openEarlier(app, at + by);
  else app.say(by === 1 ? 'This is the last of the list.' : 'This is the first of the list.');
}

/** Opens the sentence of today where it is decided on. */
export function readFound(app: App): void {
  const { held } = app.store.get();
  if (!held) return;
  app.store.set({ wanted: held.key });
  location.hash = '#first';
}

export const isOnEarlier = ({ view, earlier, picking }: PageState): boolean =>
  view === 'earlier' && earlier.rows !== null && picking === null;
