import { settingsSchema, writeSettings } from '../../../io/review/settings.ts';
import { route } from './route.ts';

/** Keeps how this person works on this machine. */
export const settings = route('settings', 'POST', settingsSchema, (_desk, asked) => {
  writeSettings(asked);
  return asked;
});
