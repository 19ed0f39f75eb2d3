import type { ReviewSettings } from '../api.ts';
import type { App } from './app.ts';
import { meet } from './meet.ts';

/** Puts settings to work at once and keeps them on this machine. */
export function saveSettings(app: App, settings: ReviewSettings): void {
  const { review } = app.store.get();
  app.store.set({ review: { ...review, settings } });
  void meet(app, app.server.saveSettings(settings));
}
