import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { QueueItem } from '../../../src/review/index.ts';
import type { QueueRow } from '../../../src/web/api.ts';
import { strewn } from '../../../src/web/server/desk/strewn.ts';
import type { Desk } from '../../../src/web/server/index.ts';
import { makeRunFolder } from './run-folder.ts';
import { remove, type Served, serve } from './served.ts';

let out: string;
let served: Served | null = null;
let desk: Desk;
beforeAll(async () => {
  out = await makeRunFolder();
}, 60_000);
afterAll(() => remove(out));
afterEach(async () => {
  await served?.end();
  served = null;
});
const begin = async (reviewer: string) => {
  const changed = (own: Desk) => {
    desk = own;
    return own;
  };
  served = await serve(out, { reviewer, changed });
  return served.page;
};
const keys = (rows: readonly QueueRow[]) => rows.map(({ key }) => key);

describe('the queue', () => {
  it('says what to do where no sample is drawn', async () => {
    const page = await begin('ada');
    const { status, body } = await page.get('queue', { mode: 'sample' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ rows: [], total: 0, open: 0 });
    expect(body.why).toMatch(/^No sample was drawn .*pcp review sample.*start/);
    expect((await page.get('queue', { mode: 'sample', sample: 'n5-seed9' })).status).toBe(400);
  });

  it('begins with what is doubtful, and keeps what is decided in its place with its status', async () => {
    const page = await begin('ada');
    const { rows, open, total, minutesLeft } = (await page.get('queue')).body;
    expect([open, minutesLeft]).toEqual([total, null]);
    const doubtful = rows.filter(({ uncertain }: QueueRow) => uncertain).length;
    expect(rows.slice(0, doubtful).every(({ uncertain }: QueueRow) => uncertain)).toBe(true);
    await page.decide({ mode: 'first', action: 'accept', item: rows[2].key });
    const after = (await page.get('queue')).body;
    expect(after.open).toBe(open - 1);
    expect(after.rows.find(({ key }: QueueRow) => key === rows[2].key).status).toBe('decided');
    expect(keys((await page.get('queue', { status: 'open' })).body.rows)).not.toContain(rows[2].key);
  });

  it('lets through what is asked for, and in some hours what can be read in them', async () => {
    const page = await begin('ben');
    const all = (await page.get('queue')).body.rows;
    const one = (await page.get('queue', { document: 'wendleshire-2025', kind: 'commitment' })).body.rows;
    expect(one.length).toBeGreaterThan(0);
    expect(
      one.every(({ document, kind }: QueueRow) => document === 'wendleshire-2025' && kind === 'commitment'),
    ).toBe(true);
    const some = (await page.get('queue', { hours: 0.5 })).body.rows;
    // Forty-five seconds an item until a reader has a pace of their own.
    expect(some.length).toBe(40);
    expect(keys(all)).toEqual(expect.arrayContaining(keys(some)));
    for (const asked of [
      { hours: 0 },
      { hours: 'x' },
      { kind: 'nonsense' },
      { mode: 'none' },
      { unknown: 1 },
      { mode: 'sample', sample: 'none' },
      { reviewer: 'ada' },
    ])
      expect((await page.get('queue', asked as Record<string, string>)).status).toBe(400);
  });

  it('of a second reading holds what others have read, of one of them where one is named', async () => {
    const page = await begin('cem');
    const { rows } = (await page.get('queue', { mode: 'second' })).body;
    expect(rows).toHaveLength(1);
    expect((await page.get('queue', { mode: 'second', reviewer: 'ada' })).body.total).toBe(1);
    expect((await page.get('queue', { mode: 'second', reviewer: 'ben' })).body).toMatchObject({
      total: 0,
      why: expect.stringMatching(/No other reader/),
    });
  });
});

it('what another decides meanwhile into the same folder is there with the next queue', async () => {
  const page = await begin('eve');
  const before = (await page.get('queue', { mode: 'second' })).body;
  const other = await serve(out, { reviewer: 'fay' });
  const { key } = (await other.page.get('queue')).body.rows.at(-1);
  await other.page.decide({ mode: 'first', action: 'note', item: key, text: 'No judgement yet.' });
  expect((await page.get('queue', { mode: 'second' })).body.total).toBe(before.total);
  const context = { kind: 'context', strength: null, actor: null, measurable: null, codes: [] } as never;
  const { entry } = await other.page.decide({ mode: 'first', action: 'change', item: key, to: context });
  const second = (await page.get('queue', { mode: 'second' })).body;
  expect(keys(second.rows)).toContain(key);
  expect((await page.get('item', { key })).body).toMatchObject({ hidden: true, suggestion: null });
  await other.page.decide({ mode: 'first', action: 'undo', entry: entry!.id });
  expect((await page.get('queue', { mode: 'second' })).body.total).toBe(before.total);
  await other.end();
});

it('an item that comes back is as if nothing had been said of it, and is decided for that purpose', async () => {
  const page = await begin('dan');
  const { key } = (await page.get('queue')).body.rows[5];
  await page.decide({ mode: 'first', action: 'accept', item: key });
  desk.session.again = new Set([key]);
  const back = (await page.get('item', { key, mode: 'first' })).body;
  expect(back).toMatchObject({ hidden: true, suggestion: null, coding: null, status: 'open' });
  const context = { kind: 'context', strength: null, actor: null, measurable: null, codes: [] } as never;
  const { entry, item } = await page.decide({ mode: 'first', action: 'change', item: key, to: context });
  expect(entry).toMatchObject({ purpose: 'again', hidden: false });
  expect(item).toMatchObject({ hidden: false, status: 'decided', coding: context });
  expect((await page.get('mine')).body).toMatchObject({ decided: 1, drift: { of: 1, same: 0 } });
});

it('what is withheld stands beside an item of its document that its key alone gives, and the others keep their order', () => {
  const items = (name: string, number: number) =>
    Array.from({ length: number }, (_, at) => ({ key: `${name}${at}`, document: `d${at % 5}` }) as QueueItem);
  const [known, withheld] = [items('k', 50), items('w', 20)];
  const mixed = strewn(known, withheld);
  expect(mixed.filter((item) => known.includes(item))).toEqual(known);
  expect(new Set(mixed)).toEqual(new Set([...known, ...withheld]));
  expect(strewn(known, withheld.toReversed())).toEqual(mixed);
  const followed = withheld.map(
    (item) => mixed.slice(mixed.indexOf(item)).find((one) => known.includes(one))?.document === item.document,
  );
  expect(followed.every(Boolean)).toBe(true);
  expect(new Set(withheld.map((item) => mixed.indexOf(item) < 35)).size).toBe(2);
  expect(strewn([], withheld)).toHaveLength(20);
});
