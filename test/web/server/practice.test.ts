import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { readPractice } from '../../../src/io/review/codebook.ts';
import type { Coding } from '../../../src/model/index.ts';
import { practiceKey } from '../../../src/web/server/practice/round.ts';
import { makeRunFolder } from './run-folder.ts';
import { remove, type Served, serve } from './served.ts';

let out: string;
let served: Served;
let readers = 0;
beforeAll(async () => {
  out = await makeRunFolder(['greater-brantwick-2021.html']);
}, 60_000);
afterAll(() => remove(out));
afterEach(() => served.end());
const begin = async () => {
  served = await serve(out, { practised: false, reviewer: `reader-${++readers}` });
  return served.page;
};
const items = readPractice();
const context: Coding = { kind: 'context', strength: null, actor: null, measurable: null, codes: [] };

it('live reading waits for the practice round: nothing is asked, nothing is taken, and it is said why', async () => {
  const page = await begin();
  const { rows, why } = (await page.get('queue')).body;
  expect([rows, why]).toEqual([[], expect.stringMatching(/practice round comes first/)]);
  const { sentences } = (await page.get('text', { document: 'greater-brantwick-2021' })).body;
  const { status, body } = await page.post('decisions', {
    mode: 'first',
    action: 'reject',
    item: sentences[30].key,
  });
  expect([status, body.error.code]).toEqual([403, 'practice-first']);
});

it('an item tells nothing before it is answered, and then what is right and by which rule', async () => {
  const page = await begin();
  const { rows } = (await page.get('queue', { mode: 'practice' })).body;
  expect(rows.map(({ key }: { key: string }) => key)).toEqual(items.map(practiceKey));
  const item = items.find(({ right }) => right.kind === 'commitment')!;
  const key = practiceKey(item);
  const before = (await page.get('item', { key, mode: 'practice' })).body;
  expect(before).toMatchObject({
    explanation: null,
    suggestion: null,
    coding: null,
    status: 'open',
    text: item.text,
  });
  expect(JSON.stringify(before)).not.toContain(item.why);
  const wrong = await page.decide({ mode: 'practice', action: 'reject', item: key });
  expect(wrong.item!.explanation).toEqual({
    isRight: false,
    coding: item.right,
    rule: expect.stringContaining(item.why),
  });
  expect(wrong.practice).toMatchObject({ answered: 1, isOpen: false });
  const again = await page.decide({ mode: 'practice', action: 'change', item: key, to: item.right });
  expect(again.practice.answered).toBe(1);
  const { status } = await page.post('decisions', {
    mode: 'practice',
    action: 'undo',
    entry: wrong.entry!.id,
  });
  expect(status).toBe(409);
  expect(again.history.undo).toBeNull();
});

it('a round that is answered rightly opens live reading', async () => {
  const page = await begin();
  for (const item of items)
    await page.decide({ mode: 'practice', action: 'change', item: practiceKey(item), to: item.right });
  const { practice } = (await page.get('state')).body;
  expect(practice).toMatchObject({ items: 40, answered: 40, alpha: 1, isOpen: true, override: null });
  expect((await page.get('queue')).body.rows.length).toBeGreaterThan(0);
});

it('a round that is answered wrongly is followed by another, and its last answer is explained all the same', async () => {
  const page = await begin();
  let last = null;
  for (const item of items)
    last = await page.decide({ mode: 'practice', action: 'change', item: practiceKey(item), to: context });
  expect(last!.item!.explanation).not.toBeNull();
  expect(last!.practice).toMatchObject({ answered: 0, isOpen: false });
  expect((await page.get('queue', { mode: 'practice' })).body.open).toBe(40);
});

it('a note opens live reading without practice, and an empty one does not', async () => {
  const page = await begin();
  expect((await page.post('practice', { override: '  ' })).status).toBe(400);
  expect((await page.post('practice', { override: 'I wrote the codebook.' })).body).toMatchObject({
    isOpen: true,
    override: 'I wrote the codebook.',
  });
  expect((await page.get('queue')).body.rows.length).toBeGreaterThan(0);
});
