import { afterEach, expect, it } from 'vitest';
import { openReview } from '../../../src/io/review/open-review.ts';
import { readSamples, writeSample } from '../../../src/io/review/samples.ts';
import type { Coding } from '../../../src/model/index.ts';
import { drawSample, keyOfSentence, scoreSample } from '../../../src/review/index.ts';
import { makeRunFolder } from './run-folder.ts';
import { remove, type Served, serve } from './served.ts';

const context: Coding = { kind: 'context', strength: null, actor: null, measurable: null, codes: [] };
const undertakes: Coding = {
  kind: 'commitment',
  strength: 'firm',
  actor: 'force',
  measurable: false,
  codes: [],
};
const id = 'n40-seed5';
const inSample = { mode: 'sample', sample: id } as const;

const folders: string[] = [];
const open: Served[] = [];
afterEach(async () => {
  for (const served of open.splice(0)) await served.end();
  for (const out of folders.splice(0)) remove(out);
});

/** A run with a sample; the marked items of it that stand in the queue of own reading. */
async function sampledRun(): Promise<{ out: string; keys: string[]; marked: string[] }> {
  const out = await makeRunFolder(['wendleshire-2025.pdf']);
  folders.push(out);
  const { analyses } = openReview(out);
  const sample = drawSample(analyses, 40, 5);
  writeSample(out, sample);
  const keyOf = ({ anchor }: (typeof sample.items)[number]) =>
    keyOfSentence(anchor.document, anchor.sentence!);
  return {
    out,
    keys: sample.items.map(keyOf),
    marked: sample.items.filter(({ stratum }) => stratum.endsWith('/found')).map(keyOf),
  };
}

/** One sitting of a reader: opened, and ended. */
async function sitting(out: string, reviewer: string, work: (served: Served) => Promise<void>) {
  const served = await serve(out, { reviewer });
  open.push(served);
  await work(served);
  await open.pop()!.end();
}

const scored = (out: string) => {
  const { analyses, entries } = openReview(out);
  return scoreSample(readSamples(out)[0]!, entries, analyses, { themesOf: () => [], seed: 1 });
};
const code = (out: string, reviewer: string, items: readonly string[], to = context) =>
  sitting(out, reviewer, async ({ page }) => {
    for (const item of items) await page.decide({ ...inSample, action: 'change', item, to });
  });

it('what a reader had decided before is not asked for a sample, in that sitting or a later one, and never counts', async () => {
  const { out, marked } = await sampledRun();
  const [item] = marked as [string];
  const asked = async ({ page }: Served) => {
    const { rows, note, total } = (await page.get('queue', inSample)).body;
    expect([rows.some(({ key }: { key: string }) => key === item), total]).toEqual([false, 39]);
    expect(note).toMatch(/^1 sentence of the sample is not asked here: you had read it before/);
    expect((await page.get('state')).body.samples).toEqual([{ id, items: 39, read: 0 }]);
  };
  await sitting(out, 'ada', async (served) => {
    await served.page.decide({ mode: 'first', action: 'change', item, to: context });
    await asked(served);
  });
  await sitting(out, 'ada', async (served) => {
    await asked(served);
    const { entry } = await served.page.decide({ ...inSample, action: 'change', item, to: context });
    expect(entry).toMatchObject({ purpose: 'sample', hidden: false });
    // It counts as seen, and still nothing of the machine's reading is taken over.
    expect((await served.page.post('decisions', { ...inSample, action: 'accept', item })).status).toBe(409);
  });
  await code(out, 'ben', [item]);
  expect(scored(out)).toMatchObject({ settled: 0, unsettled: { unread: 39, once: 0, seen: 1, differ: 0 } });
  await code(out, 'cleo', [item]);
  expect(scored(out)).toMatchObject({ settled: 1, unsettled: { unread: 39, seen: 0 } });
});

it('what was taken back was read all the same', async () => {
  const { out, marked } = await sampledRun();
  const [item] = marked as [string];
  await sitting(out, 'ada', async ({ page }) => {
    const { entry } = await page.decide({ mode: 'first', action: 'change', item, to: context });
    await page.decide({ mode: 'first', action: 'undo', entry: entry!.id });
  });
  await sitting(out, 'ada', async ({ page }) => {
    const { entry } = await page.decide({ ...inSample, action: 'change', item, to: context });
    expect(entry).toMatchObject({ hidden: false });
  });
});

it('what two readers coded alike is settled, whatever either reads or puts right later', async () => {
  const { out, keys, marked } = await sampledRun();
  const items = [marked[0]!, marked[1]!, keys.find((key) => !marked.includes(key))!];
  await code(out, 'ada', items);
  await code(out, 'ben', items);
  expect(scored(out)).toMatchObject({ settled: 3, unsettled: { unread: 37 } });
  await sitting(out, 'ada', async ({ page }) => {
    // Still unseen, until it is decided in the queue too.
    expect((await page.get('item', { key: items[0]!, mode: 'first' })).body).toMatchObject({ hidden: true });
    await page.decide({ mode: 'first', action: 'change', item: items[0]!, to: undertakes });
    expect((await page.get('item', { key: items[0]!, mode: 'first' })).body).toMatchObject({ hidden: false });
    await page.decide({ ...inSample, action: 'change', item: items[0]!, to: undertakes });
  });
  expect(scored(out)).toMatchObject({ settled: 3 });
});

it('what differs in a sample can be settled, also where its readers agree elsewhere since', async () => {
  const { out, marked } = await sampledRun();
  const [item] = marked as [string];
  await code(out, 'ada', [item], undertakes);
  await code(out, 'ben', [item], context);
  await sitting(out, 'ben', async ({ page }) => {
    await page.decide({ mode: 'first', action: 'change', item, to: undertakes });
  });
  expect(scored(out)).toMatchObject({ settled: 0, unsettled: { differ: 1 } });
  await sitting(out, 'cleo', async ({ page }) => {
    expect((await page.get('agreement')).body.toAdjudicate).toBe(1);
    const { rows } = (await page.get('queue', { mode: 'adjudicate' })).body;
    expect(rows.map(({ key }: { key: string }) => key)).toEqual([item]);
    const { readings, disputed } = (await page.get('item', { key: item, mode: 'adjudicate' })).body;
    expect(readings).toMatchObject([
      { reviewer: 'ada', coding: { kind: 'commitment' } },
      { reviewer: 'ben', coding: { kind: 'context' } },
    ]);
    expect(disputed).toContain('kind');
    const { entry } = await page.decide({ mode: 'adjudicate', action: 'adjudicate', item, to: undertakes });
    expect(entry).toMatchObject({ purpose: 'sample', sample: id });
    expect((await page.get('queue', { mode: 'adjudicate' })).body.rows).toEqual([]);
  });
  expect(scored(out)).toMatchObject({ settled: 1, unsettled: { differ: 0 } });
});

it('stands last in the queue of own reading, by its place, until it is coded', async () => {
  const { out, keys } = await sampledRun();
  await sitting(out, 'ada', async ({ page }) => {
    const { rows } = (await page.get('queue')).body;
    const are = rows.map(({ key }: { key: string }) => keys.includes(key));
    expect(are.indexOf(true)).toBeGreaterThan(50);
    expect(are.lastIndexOf(false)).toBe(are.indexOf(true) - 1);
  });
});
