import { statSync } from 'node:fs';
import type { Problem, ReviewEntry } from '../../model/index.ts';
import { decisionsFolder, logFiles, readLog } from './read-logs.ts';

/** Entries of logs that have changed, and what was met in reading them. */
export type FreshEntries = Readonly<{ entries: readonly ReviewEntry[]; problems: readonly Problem[] }>;

/**
 * The logs in an output folder but for one, read again when they have changed: others may decide into the same folder, or their
 * files be merged into it, while somebody reads. The first call of the function that it gives reads all.
 */
export function openOtherLogs(out: string, own: string): () => FreshEntries {
  const known = new Map<string, string>();
  return () => {
    const changed = logFiles(decisionsFolder(out)).filter((file) => {
      if (file === own) return false;
      const stats = statSync(file, { throwIfNoEntry: false });
      const now = `${stats?.size} ${stats?.mtimeMs}`;
      const isChanged = stats !== undefined && known.get(file) !== now;
      known.set(file, now);
      return isChanged;
    });
    const logs = changed.map(readLog);
    return {
      entries: logs.flatMap(({ entries }) => entries),
      problems: logs.flatMap(({ problems }) => problems),
    };
  };
}
