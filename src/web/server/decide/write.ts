import type { EntryDraft, ReviewEntry } from '../../../model/index.ts';
import type { Desk } from '../desk/desk.ts';

/** Writes one entry: it is on the disk, and then on the desk, when this returns. Throws PcpError `decision-not-saved`. */
export function write({ log, live, session }: Desk, draft: EntryDraft): ReviewEntry {
  const entry = log.append(draft);
  const key = live.add(entry);
  if (entry.purpose === 'practice') session.practice = null;
  if (entry.purpose === 'again' && key !== null)
    session.again = new Set([...(session.again ?? [])].filter((one) => one !== key));
  return entry;
}
