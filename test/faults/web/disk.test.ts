import { cpSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { readLogs } from '../../../src/io/decisions/index.ts';
import { notSaved } from '../../../src/io/decisions/not-saved.ts';
import { examplesPath, readExamples } from '../../../src/io/review/proposed-examples.ts';
import { openDesk } from '../../../src/web/server/index.ts';
import { makeRunFolder } from '../../web/server/run-folder.ts';
import { remove, type Served, serve } from '../../web/server/served.ts';
import { remount, removeDisks, smallDisk } from '../decisions/small-disk.ts';

let run: string;
beforeAll(async () => {
  run = await makeRunFolder(['greater-brantwick-2021.html']);
});
afterAll(() => remove(run));
const open: Served[] = [];
afterEach(async () => {
  for (const served of open.splice(0)) await served.end();
  removeDisks();
});

async function onSmallDisk(): Promise<Served | null> {
  const disk = smallDisk(4096);
  if (disk === null) return null;
  cpSync(run, disk, { recursive: true });
  const served = await serve(disk);
  open.push(served);
  return served;
}

/** Leaves no room on a disk; the file can be removed to make some. */
function fillUp(disk: string): string {
  const file = join(disk, 'ballast');
  const { bavail, bsize } = statfsSync(disk);
  for (let size = bavail * bsize; size > 0; size -= bsize)
    try {
      writeFileSync(file, Buffer.alloc(size));
      return file;
    } catch {
      rmSync(file, { force: true });
    }
  return file;
}

const note = (item: string, number: number) =>
  ({ mode: 'first', action: 'note', item, text: `Note ${number} ${'x'.repeat(900)}` }) as const;

it('a full disk is said in plain words, nothing is lost, and with room the next decision is saved', async ({
  skip,
}) => {
  const served = await onSmallDisk();
  if (served === null) return skip('no small disk can be made by this user');
  const { page, out } = served;
  const { key } = (await page.get('queue')).body.rows[0];
  const ballast = fillUp(out);
  const saved = new Set<string>();
  let refused = null;
  for (let number = 0; refused === null && number < 20; number++) {
    const { status, body } = await page.post('decisions', note(key, number));
    if (status === 200) saved.add(body.entry.id);
    else refused = { status, body };
  }
  expect(refused).toMatchObject({
    status: 507,
    body: {
      error: {
        code: 'decision-not-saved',
        message: expect.stringMatching(/the disk is full/),
        hint: expect.stringMatching(/Make room/),
      },
    },
  });
  expect(JSON.stringify(refused)).not.toContain(out);
  expect(
    (
      await page.post('decisions', {
        mode: 'first',
        action: 'example',
        item: key,
        code: 'PRV-early',
        side: 'match',
      })
    ).status,
  ).toBe(507);
  expect((await page.get('item', { key })).body.notes.length).toBe(saved.size);
  rmSync(ballast);
  saved.add((await page.decide(note(key, 99))).entry!.id);
  await page.decide({ mode: 'first', action: 'example', item: key, code: 'PRV-early', side: 'match' });
  const [log] = readLogs(out);
  expect(log!.problems).toEqual([]);
  expect(
    new Set(
      log!.entries
        .filter(({ action, purpose }) => action === 'note' && purpose === 'queue')
        .map(({ id }) => id),
    ),
  ).toEqual(saved);
  expect(readExamples(examplesPath(out, 'ada'))).toHaveLength(1);
});

it('a folder that may only be read is said in plain words before anything is read, and nothing is lost', async ({
  skip,
}) => {
  const served = await onSmallDisk();
  if (served === null) return skip('no small disk can be made by this user');
  const { page, out } = served;
  const { key } = (await page.get('queue')).body.rows[0];
  const { entry } = await page.decide(note(key, 1));
  open.splice(0);
  await served.end();
  remount(out, 'ro');
  // Who cannot save is told before they have read anything.
  expect(() => openDesk({ out, reviewer: 'ada' })).toThrow(
    expect.objectContaining({
      code: 'decision-not-saved',
      message: expect.stringMatching(/cannot be written \(EROFS\)/),
    }),
  );
  expect(readLogs(out)[0]!.entries.at(-1)).toEqual(entry);
  remount(out, 'rw');
  const again = await serve(out, { practised: false });
  open.push(again);
  expect((await again.page.get('item', { key })).body.notes).toHaveLength(1);
});

it('a write that fails for another reason is no decision: it is said, and the next one counts', async () => {
  let fails = false;
  const served = await serve(run, {
    changed: (desk) => ({
      ...desk,
      log: {
        ...desk.log,
        append: (draft) => {
          if (fails)
            throw notSaved('/somewhere/secret.jsonl', Object.assign(new Error('no'), { code: 'EACCES' }));
          return desk.log.append(draft);
        },
      },
    }),
  });
  open.push(served);
  const { page } = served;
  const { key } = (await page.get('queue')).body.rows[0];
  fails = true;
  const { status, body } = await page.post('decisions', note(key, 1));
  expect([status, body.error.code]).toEqual([500, 'decision-not-saved']);
  expect(body.error.message).toMatch(/cannot be written \(EACCES\)/);
  expect(JSON.stringify(body)).not.toContain('secret');
  fails = false;
  expect((await page.decide(note(key, 2))).item!.notes).toHaveLength(1);
});

it('what nobody expected is told as such, without its words, and the server goes on', async () => {
  const faults: unknown[] = [];
  const served = await serve(run, {
    reviewer: 'ben',
    onFault: (fault) => faults.push(fault),
    changed: (desk) => ({
      ...desk,
      open: (id) => {
        if (faults.length === 0) throw new TypeError(`cannot read /somewhere/secret of ${id}`);
        return desk.open(id);
      },
    }),
  });
  open.push(served);
  const { page } = served;
  const asked = { document: 'greater-brantwick-2021' };
  const { status, body } = await page.get('text', asked);
  expect([status, body.error.code, faults.length]).toEqual([500, 'internal', 1]);
  expect(JSON.stringify(body)).not.toMatch(/secret|TypeError|\.ts/);
  expect((await page.get('text', asked)).status).toBe(200);
});
