import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../files.ts';
import { ownFolder } from './own-folder.ts';

/** How somebody works on the page of the review; `keys` has the actions whose key is not the usual one. */
export const settingsSchema = z.strictObject({
  keys: z
    .record(z.string().regex(/^[\w.-]{1,40}$/), z.string().min(1).max(20))
    .refine((keys) => Object.keys(keys).length <= 64, 'at most 64 keys'),
  advance: z.boolean(),
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

const usual: Settings = { keys: {}, advance: true };
const pathOf = (folder: string): string => join(folder, 'review.json');

/** The settings of this person on this machine; the usual ones where there are none or they cannot be read. */
export function readSettings(folder: string = ownFolder()): Settings {
  try {
    return settingsSchema.parse(JSON.parse(readFileSync(pathOf(folder), 'utf8')));
  } catch {
    return usual;
  }
}

/** Throws PcpError `cannot-write` (exit 2). */
export function writeSettings(settings: Settings, folder: string = ownFolder()): void {
  writeWhole(pathOf(folder), `${JSON.stringify(settings, null, 1)}\n`);
}
