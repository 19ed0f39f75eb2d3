import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLogs } from '../../../src/io/decisions/index.ts';
import { examplesPath, readExamples } from '../../../src/io/review/proposed-examples.ts';
import type { Coding } from '../../../src/model/index.ts';
import type { DecisionRequest, Item, QueueRow } from '../../../src/web/api.ts';
import { makeRunFolder } from './run-folder.ts';
import { remove, type Served, serve } from './served.ts';

let served: Served;
let rows: readonly QueueRow[];
beforeAll(async () => {
  served = await serve(await makeRunFolder());
  rows = (await served.page.get('queue')).body.rows;
}, 60_000);
afterAll(async () => {
  await served.end();
  remove(served.out);
});

const commitment: Coding = {
  kind: 'commitment',
  strength: 'firm',
  actor: 'force',
  measurable: true,
  codes: ['PRV-early'],
};
const context: Coding = { kind: 'context', strength: null, actor: null, measurable: null, codes: [] };
const item = async (key: string): Promise<Item> =>
  (await served.page.get('item', { key, mode: 'first' })).body;
const entries = () => readLogs(served.out).flatMap((log) => log.entries);
const refusal = async (body: unknown) => {
  const before = entries().length;
  const answer = await served.page.post('decisions', body);
  expect(entries().length).toBe(before);
  return { status: answer.status, message: answer.body.error.message as string };
};

describe('a decision', () => {
  it('is on the disk when it is answered, with anchor, suggestion and definitions from the server', async () => {
    const { key } = rows[0]!;
    const { suggestion, text } = await item(key);
    const answer = await served.page.decide({ mode: 'first', action: 'accept', item: key });
    expect(entries().at(-1)).toEqual(answer.entry);
    expect(answer.entry).toMatchObject({
      action: 'accept',
      reviewer: 'ada',
      purpose: 'queue',
      codebook: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      anchor: { quote: text },
      suggestion,
      hidden: false,
    });
    expect(Object.keys((answer.entry as { definitions: object }).definitions)).toEqual(suggestion!.codes);
    expect(answer.item).toMatchObject({ key, status: 'decided', coding: { kind: suggestion!.kind } });
    expect(answer.history.undo).toMatchObject({ entry: answer.entry!.id, item: key });
  });

  it('is on the disk with all before it when the folder of decisions was deleted meanwhile', async () => {
    const before = entries();
    rmSync(join(served.out, 'decisions'), { recursive: true });
    const { entry } = await served.page.decide({ mode: 'first', action: 'reject', item: rows[3]!.key });
    expect(entries()).toEqual([...before, entry]);
  });

  it('can be taken back and brought back without limit, across documents', async () => {
    const keys = [rows[1]!.key, rows.at(-1)!.key, rows[2]!.key];
    expect(new Set(keys.map((key) => JSON.parse(key)[0])).size).toBe(2);
    for (const key of keys) await served.page.decide({ mode: 'first', action: 'reject', item: key });
    for (const key of keys.toReversed()) {
      const { history } = (await served.page.get('state')).body;
      expect(history.undo.item).toBe(key);
      const back = await served.page.decide({ mode: 'first', action: 'undo', entry: history.undo.entry });
      expect(back.item).toMatchObject({ key, status: 'open', coding: null });
    }
    for (const key of keys) {
      const { history } = (await served.page.get('state')).body;
      const again = await served.page.decide({ mode: 'first', action: 'redo', entry: history.redo.entry });
      expect(again.item).toMatchObject({ key, status: 'decided' });
    }
  });

  it('that is asked for again because its answer was lost is written once', async () => {
    const request = { mode: 'first', action: 'flag', item: rows[3]!.key, on: true, request: 'r-1' } as const;
    const first = await served.page.decide(request);
    const before = entries().length;
    const second = await served.page.decide(request);
    expect(entries().length).toBe(before);
    expect(second.entry).toEqual(first.entry);
  });

  it('that says what its reader has said already is answered and not written: a key pressed twice decides once', async () => {
    const { key } = rows.find(({ kind, uncertain }) => kind === 'commitment' && !uncertain)!;
    const twice = async (request: DecisionRequest) => {
      const first = await served.page.decide(request);
      const before = entries().length;
      const second = await served.page.decide({ ...request, request: 'another' });
      expect([request.action, entries().length]).toEqual([request.action, before]);
      expect(second.history).toEqual(first.history);
      expect(second.item).toEqual(first.item);
      return first;
    };
    const { entry } = await twice({ mode: 'first', action: 'reject', item: key });
    await twice({ mode: 'first', action: 'accept', item: key });
    await twice({ mode: 'first', action: 'change', item: key, to: context });
    await twice({ mode: 'first', action: 'flag', item: key, on: true });
    const before = entries().length;
    // Another judgement, and the first one again after it, are new.
    await served.page.decide({ mode: 'first', action: 'accept', item: key });
    const again = await served.page.decide({ mode: 'first', action: 'reject', item: key });
    expect(entries().length).toBe(before + 2);
    expect(again.entry!.id).not.toBe(entry!.id);
  });

  it('keeps notes and flags, which decide nothing', async () => {
    const { key } = rows[4]!;
    await served.page.decide({ mode: 'first', action: 'note', item: key, text: 'Look at the table.' });
    const { item: flagged } = await served.page.decide({
      mode: 'first',
      action: 'flag',
      item: key,
      on: true,
    });
    expect(flagged).toMatchObject({
      notes: ['Look at the table.'],
      flagged: true,
      status: 'flagged',
      coding: null,
    });
    const { body } = await served.page.get('queue', { status: 'flagged' });
    expect(body.rows.map((row: QueueRow) => row.key)).toContain(key);
    // It is still to be read, and counts so.
    expect(body.open).toBe(body.rows.filter(({ status }: QueueRow) => status !== 'decided').length);
    expect(body.open).toBeGreaterThan(0);
  });

  it('splits a sentence, and joins it with others of its document', async () => {
    const own = await item(rows[5]!.key);
    const split = await served.page.decide({
      mode: 'first',
      action: 'split',
      item: own.key,
      parts: [
        { start: 0, end: 8, to: commitment },
        { start: 9, end: own.text.length, to: context },
      ],
    });
    expect(split.entry).toMatchObject({ action: 'split', definitions: { 'PRV-early': expect.any(String) } });
    const merged = await served.page.decide({
      mode: 'first',
      action: 'merge',
      item: own.key,
      with: [own.next!],
      to: commitment,
    });
    expect(merged.entry).toMatchObject({ action: 'merge', with: [{ quote: own.after[0] }] });
    const other = rows.find(({ document }) => document !== own.document)!;
    expect(
      await refusal({ mode: 'first', action: 'merge', item: own.key, with: [other.key], to: commitment }),
    ).toMatchObject({ status: 400 });
    expect(
      await refusal({ mode: 'first', action: 'merge', item: own.key, with: [own.key], to: commitment }),
    ).toMatchObject({ status: 400 });
    const crossed = [
      { start: 4, end: 9, to: context },
      { start: 2, end: 6, to: context },
    ];
    expect(await refusal({ mode: 'first', action: 'split', item: own.key, parts: crossed })).toMatchObject({
      status: 400,
    });
  });

  it('proposes a sentence as an example of a category, in a file of its own', async () => {
    const { key } = rows[6]!;
    const before = entries().length;
    const answer = await served.page.decide({
      mode: 'first',
      action: 'example',
      item: key,
      code: 'PRV-early',
      side: 'noMatch',
    });
    expect(answer.entry).toBeNull();
    expect(entries().length).toBe(before);
    const { text } = await item(key);
    expect(readExamples(examplesPath(served.out, 'ada'))).toMatchObject([
      { code: 'PRV-early', side: 'noMatch', text, reviewer: 'ada' },
    ]);
  });
});

describe('words that the machine had not marked', () => {
  const page = async (number: number) =>
    (await served.page.get('page', { document: 'wendleshire-2025', page: number })).body;

  it('are added from a page with their boxes, and found again as an item', async () => {
    const { sentences } = await page(2);
    const { start } = sentences.find((one: { start: number; end: number }) => one.end - one.start > 60);
    const selection = { document: 'wendleshire-2025', start, end: start + 45 };
    const answer = await served.page.decide({ mode: 'first', action: 'add', selection, to: commitment });
    const { anchor } = answer.entry as { anchor: { quote: string; page: number; boxes: object[] } };
    expect(anchor.page).toBe(2);
    expect(anchor.boxes.length).toBeGreaterThan(0);
    expect(anchor.quote.length).toBeGreaterThan(40);
    expect(answer.item).toMatchObject({
      text: anchor.quote,
      status: 'decided',
      coding: commitment,
      suggestion: null,
    });
    expect((await item(answer.item!.key)).text).toBe(anchor.quote);
    const change = await served.page.decide({
      mode: 'first',
      action: 'change',
      item: answer.item!.key,
      to: { strength: 'soft' },
    });
    expect(change.item).toMatchObject({ coding: { ...commitment, strength: 'soft' } });
  });

  it('that are a whole sentence are that sentence, blanks round them or not', async () => {
    const { sentences } = await page(3);
    const sentence = sentences.find(({ start, end }: { start: number; end: number }) => end - start > 60);
    const answer = await served.page.decide({
      mode: 'first',
      action: 'add',
      selection: { document: 'wendleshire-2025', start: sentence.start - 1, end: sentence.end + 1 },
      to: commitment,
    });
    expect(answer.item?.key).toBe(sentence.key);
  });

  it('are refused where they are none, too few to be found again, or in no document', async () => {
    const { runs } = await page(2);
    const { start, end } = runs[0];
    const add = (selection: object, to: Coding = commitment) =>
      refusal({ mode: 'first', action: 'add', selection, to });
    expect(await add({ document: 'wendleshire-2025', start, end: start })).toMatchObject({ status: 400 });
    expect(await add({ document: 'wendleshire-2025', start: 0, end: 90_000_000 })).toMatchObject({
      status: 400,
    });
    expect(await add({ document: 'wendleshire-2025', start, end: start + 3 })).toMatchObject({
      status: 422,
      message: expect.stringMatching(/too few/),
    });
    expect(await add({ document: '../secret', start, end })).toMatchObject({ status: 404 });
    expect(
      await add({ document: 'wendleshire-2025', start, end }, { ...commitment, codes: ['NO-SUCH'] }),
    ).toMatchObject({ status: 400 });
  });
});

describe('"not found"', () => {
  it('lists what is nearest, and is said read and not found with name and day, or found here', async () => {
    const area = 'wendleshire';
    const { rows: missing } = (await served.page.get('not-found', { area })).body;
    const [{ code }, { code: second }] = missing;
    const near = (await served.page.get('nearest', { area, code })).body;
    expect(near.nearest.length).toBeGreaterThan(0);
    expect(near.nearest.length).toBeLessThanOrEqual(10);
    await served.page.decide({ mode: 'check', action: 'read-not-found', area, code });
    const again = (await served.page.get('not-found', { area })).body;
    const today = new Date().toISOString().slice(0, 10);
    expect(again.rows.find((row: { code: string }) => row.code === code).read).toEqual([
      { reviewer: 'ada', on: today },
    ]);
    const [{ document, start, end }] = (await served.page.get('nearest', { area, code: second })).body
      .nearest;
    const found = await served.page.decide({
      mode: 'check',
      action: 'found-here',
      code: second,
      selection: { document, start, end },
      to: { ...commitment, codes: [second] },
    });
    expect(found.entry).toMatchObject({ action: 'found-here', purpose: 'check', code: second });
    const left = (await served.page.get('not-found', { area })).body.rows.map(
      (row: { code: string }) => row.code,
    );
    expect(left).not.toContain(second);
  });

  it('is refused where a commitment of the plan has the category', async () => {
    const sure = rows.filter(
      ({ document, kind, uncertain }) =>
        document.startsWith('wendleshire') && kind === 'commitment' && !uncertain,
    );
    const items = await Promise.all(sure.map(({ key }) => item(key)));
    const [code] = items.flatMap(({ suggestion }) => suggestion!.codes);
    const answer = await refusal({
      mode: 'check',
      action: 'read-not-found',
      area: 'wendleshire',
      code: code!,
    });
    expect(answer).toMatchObject({ status: 409, message: expect.stringMatching(/in this category/) });
  });

  it('is refused for areas and categories that are not there', async () => {
    for (const body of [
      { area: 'nowhere', code: 'PRV-early' },
      { area: 'wendleshire', code: 'NO-SUCH' },
    ])
      expect([400, 404]).toContain(
        (await refusal({ mode: 'check', action: 'read-not-found', ...body })).status,
      );
    expect((await served.page.get('not-found', { area: 'nowhere' })).status).toBe(404);
    expect((await served.page.get('nearest', { area: 'wendleshire', code: 'NO-SUCH' })).status).toBe(404);
  });
});

it('decisions that cannot be are refused, and nothing is written', async () => {
  const { key } = rows[7]!;
  for (const body of [
    { mode: 'first', action: 'accept', item: '["x","y"]' },
    { mode: 'first', action: 'accept', item: ` ${key}` },
    { mode: 'first', action: 'change', item: key, to: { codes: ['NO-SUCH'] } },
    { mode: 'sample', sample: 'none', action: 'change', item: key, to: context },
    { mode: 'first', action: 'adjudicate', item: key, to: context },
    { mode: 'first', action: 'undo', entry: 'none' },
    { mode: 'first', action: 'redo', entry: entries()[0]!.id },
    { mode: 'first', action: 'note', item: key, text: '' },
    { mode: 'first', action: 'note', item: key, text: 'x', unknown: 1 },
  ])
    expect((await refusal(body)).status).toBeGreaterThanOrEqual(400);
});

it('settings are kept on this machine, and refused where they are none', async () => {
  const before = process.env.PCP_HOME;
  process.env.PCP_HOME = mkdtempSync(join(tmpdir(), 'pcp-home-'));
  try {
    const settings = { keys: { accept: 'y' }, advance: false };
    expect((await served.page.post('settings', settings)).body).toEqual(settings);
    expect((await served.page.get('state')).body.settings).toEqual(settings);
    expect(JSON.parse(readFileSync(join(process.env.PCP_HOME, 'review.json'), 'utf8'))).toEqual(settings);
    expect(
      (await served.page.post('settings', { keys: { accept: 'y'.repeat(30) }, advance: false })).status,
    ).toBe(400);
  } finally {
    rmSync(process.env.PCP_HOME, { recursive: true });
    if (before === undefined) delete process.env.PCP_HOME;
    else process.env.PCP_HOME = before;
  }
});
