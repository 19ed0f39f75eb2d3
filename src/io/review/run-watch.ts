import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type RunRecord, readRunRecord } from '../run-record.ts';

/**
 * Tells whether a folder still holds the run that was opened: the same documents, read the same way. A run that was made again and
 * came out the same is the same. The record is read only when its file has changed; while it cannot be read (a run is under
 * way), the answer is that of before.
 */
export function watchRun(out: string, opened: RunRecord): () => boolean {
  const first = keyOf(opened);
  let [stamp, isSame] = [stampOf(out), true];
  return () => {
    const now = stampOf(out);
    if (now === stamp) return isSame;
    const record = readRunRecord(out);
    if (record === null) return isSame;
    [stamp, isSame] = [now, keyOf(record) === first];
    return isSame;
  };
}

const keyOf = ({ documents }: RunRecord): string => JSON.stringify(documents);

function stampOf(out: string): string {
  const stats = statSync(join(out, 'run.json'), { throwIfNoEntry: false });
  return stats === undefined ? '' : `${stats.ino} ${stats.mtimeMs} ${stats.size}`;
}
