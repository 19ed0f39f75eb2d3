import type { FoundSentence } from '../api.ts';
import type { App } from './app.ts';
import { send } from './decide.ts';
import { meet } from './meet.ts';

/** Looks for a category in an area's plan: what is nearest to it, and pages that could not be read. */
export async function lookFor(app: App, area: string, code: string): Promise<void> {
  app.store.set({ check: { area, code, nearest: null }, held: null, place: null });
  const nearest = await meet(app, app.server.nearest(area, code));
  const { check } = app.store.get();
  if (!nearest || check.area !== area || check.code !== code) return;
  app.store.set({ check: { ...check, nearest } });
  const [first] = nearest.nearest;
  if (first) hold(app, first);
}

/** Holds a sentence against the category, or against words of before, with its page open. */
export function hold(app: App, found: FoundSentence): void {
  app.store.set({
    held: found,
    place: { document: found.document, page: found.page },
    marked: null,
    picking: null,
  });
}

/** The sentence after or before the one that is held against the category. */
export function stepFound(app: App, by: 1 | -1): void {
  const { check, held } = app.store.get();
  const list = check.nearest?.nearest ?? [];
  const at = list.findIndex(({ key }) => key === held?.key);
  const next = at < 0 ? list[0] : list[at + by];
  if (next) hold(app, next);
  else app.say(by === 1 ? 'This is the last of the list.' : 'This is the first of the list.');
}

export function readNotFound(app: App): void {
  const { area, code } = app.store.get().check;
  const says = `read for ${app.labelOf(code)}, not found`;
  send(app, { action: 'read-not-found', area, code }, says, () =>
    app.store.set({ revision: app.store.get().revision + 1 }),
  );
}
