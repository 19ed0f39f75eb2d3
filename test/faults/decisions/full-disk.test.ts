import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openLog, readLogs } from '../../../src/io/decisions/index.ts';
import type { ReviewEntry } from '../../../src/model/index.ts';
import { draftOf } from '../../review/drafts.ts';
import { remount, removeDisks, smallDisk } from './small-disk.ts';

afterEach(removeDisks);

/** Decides until it is refused. */
function fill(out: string, log = openLog(out, 'a')): { saved: ReviewEntry[]; refusal: unknown } {
  const saved: ReviewEntry[] = [];
  try {
    for (let number = 1; number < 1000; number++) saved.push(log.append(draftOf(number)));
    return { saved, refusal: null };
  } catch (refusal) {
    return { saved, refusal };
  } finally {
    log.close();
  }
}

it('a full disk is said in plain words, nothing that was saved is lost, and with room one goes on', ({
  skip,
}) => {
  const disk = smallDisk();
  if (disk === null) return skip('no small disk can be made by this user');
  writeFileSync(join(disk, 'ballast'), Buffer.alloc(16 * 1024));
  const { saved, refusal } = fill(disk);
  expect(refusal).toMatchObject({
    code: 'decision-not-saved',
    message: expect.stringContaining('the disk is full (ENOSPC). All decisions saved before are there.'),
    hint: 'Make room on the disk, then decide this item again.',
  });
  expect(saved.length).toBeGreaterThan(10);
  expect(readLogs(disk)).toMatchObject([{ entries: saved, problems: [] }]);
  rmSync(join(disk, 'ballast'));
  const again = openLog(disk, 'a');
  const next = again.append(draftOf(1));
  again.close();
  expect(readLogs(disk)[0]!.entries).toEqual([...saved, next]);
});

it('a folder that may only be read is said in plain words, and what is there is read', ({ skip }) => {
  const disk = smallDisk();
  if (disk === null) return skip('no small disk can be made by this user');
  const log = openLog(disk, 'a');
  const saved = log.append(draftOf(1));
  log.close();
  remount(disk, 'ro');
  expect(() => openLog(disk, 'a')).toThrow(
    expect.objectContaining({
      code: 'decision-not-saved',
      message: expect.stringContaining('the file cannot be written (EROFS)'),
    }),
  );
  expect(() => openLog(disk, 'b')).toThrow(expect.objectContaining({ code: 'decision-not-saved' }));
  expect(readLogs(disk)[0]!.entries).toEqual([saved]);
});
