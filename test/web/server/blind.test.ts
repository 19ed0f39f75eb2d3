import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openLog } from '../../../src/io/decisions/index.ts';
import { openReview } from '../../../src/io/review/open-review.ts';
import { writeSample } from '../../../src/io/review/samples.ts';
import type { Coding } from '../../../src/model/index.ts';
import {
  anchorOfSentence,
  drawSample,
  isQueued,
  keyOfSentence,
  machineCoding,
} from '../../../src/review/index.ts';
import type { Item, NearTermsAnswer, PageSentence, QueueRow } from '../../../src/web/api.ts';
import { makeRunFolder } from './run-folder.ts';
import { remove, type Served, serve } from './served.ts';

const open: Served[] = [];
afterEach(async () => {
  for (const served of open.splice(0)) {
    await served.end();
    remove(served.out);
  }
});

/** Words that another reader leaves, and a coding that the machine never gives, so that both are seen wherever they leak. */
const secret = 'A word that only ben wrote';
const odd: Coding = {
  kind: 'priority',
  strength: null,
  actor: null,
  measurable: null,
  codes: ['EVD', 'OTH'],
};

type Read = Readonly<{ read: string[]; sampled: string[] }>;
let first: Read & Readonly<{ out: string }>;
beforeAll(async () => {
  const out = await makeRunFolder();
  first = { out, ...readBySomebody(out) };
}, 60_000);
afterAll(() => remove(first.out));

/** Ben reads every third marked sentence of a run; a sample is drawn that nobody codes. */
function readBySomebody(out: string): Read {
  const { analyses, taxonomy } = openReview(out);
  const sample = drawSample(analyses, 40, 5);
  writeSample(out, sample);
  const log = openLog(out, 'ben');
  const read: string[] = [];
  for (const analysis of analyses)
    for (const [at, sentence] of analysis.sentences.entries()) {
      if (!isQueued(sentence) || at % 3 !== 0) continue;
      const on = {
        purpose: 'queue' as const,
        codebook: '1.0.0',
        taxonomy: { version: taxonomy.version, hash: taxonomy.hash },
        anchor: anchorOfSentence(analysis, at),
        suggestion: { ...machineCoding(sentence), uncertain: sentence.uncertain, score: sentence.score },
        hidden: false,
        definitions: {},
      };
      log.append({ ...on, action: 'change', to: odd });
      log.append({ ...on, action: 'note', text: secret });
      read.push(keyOfSentence(analysis.id, sentence.id));
    }
  log.close();
  const sampled = sample.items.map(({ anchor }) => keyOfSentence(anchor.document, anchor.sentence!));
  return { read, sampled };
}

/** A copy of that run, served to ada. */
async function runWithReader(hiddenShare: number): Promise<Read & Readonly<{ served: Served }>> {
  const out = mkdtempSync(join(tmpdir(), 'pcp-web-'));
  cpSync(first.out, out, { recursive: true });
  const served = await serve(out, { hiddenShare });
  open.push(served);
  return { ...first, served };
}

const modes = ['first', 'second', 'sample', 'adjudicate', 'practice'] as const;
const sampleOf = (mode: string) => (mode === 'sample' ? { sample: 'n40-seed5' } : {});

/** Asks each thing once: nothing changes while answers are looked through. */
function asking({ page }: Served): Served['page']['get'] {
  const known = new Map<string, ReturnType<Served['page']['get']>>();
  return (path, asked = {}) => {
    const name = JSON.stringify([path, asked]);
    const answer = known.get(name) ?? page.get(path, asked);
    known.set(name, answer);
    return answer;
  };
}

/** Whatever can be asked of an item, in whatever way of working. */
async function leaksOf(get: Served['page']['get'], key: string): Promise<string[]> {
  const [document] = JSON.parse(key) as [string];
  const found: string[] = [];
  for (const mode of modes) {
    const { body, status } = await get('item', { key, mode, ...sampleOf(mode) });
    const item = body as Item;
    if (status !== 200) found.push(`${mode}: ${status}`);
    const { suggestion, reasons, tags, whyNot, detection, readings, disputed, coding, notes } = item;
    if (suggestion || detection || coding) found.push(`item ${mode}: reading`);
    if ([reasons, tags, whyNot, readings, disputed, notes].some((list) => list.length > 0))
      found.push(`item ${mode}: lists`);
    const near: NearTermsAnswer = (await get('near-terms', { key, mode })).body;
    if (near.nearly.length + near.setAside.length + near.more > 0) found.push(`near terms ${mode}`);
    const text = (await get('text', { document, mode })).body;
    const on: PageSentence = text.sentences.find((one: PageSentence) => one.key === key);
    if (on.marked !== null || on.status !== null) found.push(`text ${mode}`);
    const number = item.page;
    if (number !== null) {
      const { sentences } = (await get('page', { document, page: number, mode })).body;
      const there: PageSentence = sentences.find((one: PageSentence) => one.key === key);
      if (there.marked !== null || there.status !== null) found.push(`page ${mode}`);
    }
    if (mode === 'practice') continue;
    const { rows } = (await get('queue', { mode, ...sampleOf(mode) })).body;
    const row = rows.find((one: QueueRow) => one.key === key);
    if (row && (row.kind !== null || row.uncertain !== null)) found.push(`queue ${mode}`);
  }
  const words = (await get('item', { key })).body.text
    .split(/\W+/)
    .filter((word: string) => word.length > 3)
    .slice(0, 6)
    .join(' ');
  const { found: hits } = (await get('search', { words, document })).body;
  const hit = hits.find((one: { key: string }) => one.key === key);
  if (hit && hit.kind !== null) found.push('search');
  return found;
}

describe('what a reader is not to see before deciding', () => {
  it('is in no answer, of what another has read', async () => {
    const { served, read } = await runWithReader(0);
    const get = asking(served);
    for (const key of read.filter((_, at) => at % 24 === 0))
      expect([key, await leaksOf(get, key)]).toEqual([key, []]);
  });

  it('is in no answer, of what belongs to a sample', async () => {
    const { served, sampled } = await runWithReader(0);
    const get = asking(served);
    for (const key of sampled.filter((_, at) => at % 24 === 0))
      expect([key, await leaksOf(get, key)]).toEqual([key, []]);
  });

  it('is in no answer, of the share that is read unseen', async () => {
    const { served } = await runWithReader(1);
    const { rows } = (await served.page.get('queue')).body;
    expect(rows.length).toBeGreaterThan(50);
    const get = asking(served);
    for (const { key } of rows.filter((_: QueueRow, at: number) => at % 60 === 0))
      expect([key, await leaksOf(get, key)]).toEqual([key, []]);
  });

  it('is not told by notes and flags, whose entries hold it', async () => {
    const { served, read } = await runWithReader(0);
    const [key] = read as [string];
    for (const request of [
      { mode: 'second', action: 'note', item: key, text: 'mine' },
      { mode: 'first', action: 'flag', item: key, on: true },
    ] as const) {
      const answer = await served.page.decide(request);
      expect(answer.entry).toMatchObject({ suggestion: null, definitions: {}, hidden: true });
      expect(answer.item).toMatchObject({ suggestion: null, coding: null, hidden: true });
    }
  });

  it('is told neither by filters nor by words of another, whatever is asked', async () => {
    const { served, read, sampled } = await runWithReader(0);
    const withheld = new Set([...read, ...sampled]);
    for (const asked of [
      { kind: 'commitment' },
      { kind: 'context' },
      { code: 'PRV-early' },
      { theme: 'prevention' },
    ])
      for (const mode of ['first', 'second', 'sample']) {
        const { rows } = (await served.page.get('queue', { mode, ...asked, ...sampleOf(mode) })).body;
        expect(rows.filter(({ key }: QueueRow) => withheld.has(key))).toEqual([]);
      }
    const paths = ['state', 'mine', 'agreement'];
    const asked = await Promise.all(paths.map((path) => served.page.get(path)));
    for (const { body } of asked) expect(JSON.stringify(body)).not.toContain(secret);
  });
});

describe('an item that is read unseen', () => {
  it('takes no acceptance and no half an answer, which would be the machine answering', async () => {
    const { served, read } = await runWithReader(0);
    const [key] = read as [string];
    for (const body of [
      { mode: 'second', action: 'accept', item: key },
      { mode: 'second', action: 'change', item: key, to: { kind: 'commitment' } },
    ]) {
      const { status, body: answer } = await served.page.post('decisions', body);
      expect([status, answer.error.code]).toEqual([409, 'reading-not-shown']);
    }
  });

  it('keeps nothing of the machine when it is rejected', async () => {
    const { served, read } = await runWithReader(0);
    const { entry } = await served.page.decide({ mode: 'second', action: 'reject', item: read[0]! });
    expect(entry).toMatchObject({
      action: 'change',
      to: { kind: 'context', codes: [] },
      hidden: true,
      purpose: 'second',
    });
  });

  it('stays unseen in a blind reading after the decision, so that a slip can be taken back and made good unseen', async () => {
    const { served, read } = await runWithReader(0);
    const [key] = read as [string];
    const slip = await served.page.decide({ mode: 'second', action: 'change', item: key, to: odd });
    expect(slip.item).toMatchObject({ hidden: true, suggestion: null, coding: odd, status: 'decided' });
    await served.page.decide({ mode: 'second', action: 'undo', entry: slip.entry!.id });
    const again = await served.page.decide({ mode: 'second', action: 'reject', item: key });
    expect(again.entry).toMatchObject({ hidden: true });
  });

  it('is shown once it is decided and asked for in the queue; what is then said counts as seen', async () => {
    const { served, read } = await runWithReader(0);
    const [key] = read as [string];
    await served.page.decide({
      mode: 'second',
      action: 'change',
      item: key,
      to: { ...odd, kind: 'context' },
    });
    const shown: Item = (await served.page.get('item', { key, mode: 'first' })).body;
    expect(shown).toMatchObject({ hidden: false, suggestion: { kind: expect.any(String) } });
    const after = await served.page.decide({
      mode: 'second',
      action: 'change',
      item: key,
      to: { ...odd, kind: 'achievement' },
    });
    expect(after.entry).toMatchObject({ hidden: false });
  });
});

describe('what two readers differ on', () => {
  it('is shown to whoever settles it with what each said, and is settled by name', async () => {
    const { served, read } = await runWithReader(0);
    const [key] = read as [string];
    await served.page.decide({
      mode: 'second',
      action: 'change',
      item: key,
      to: { ...odd, kind: 'context' },
    });
    const { rows } = (await served.page.get('queue', { mode: 'adjudicate' })).body;
    expect(rows).toMatchObject([{ key, kind: null, uncertain: null }]);
    const item: Item = (await served.page.get('item', { key, mode: 'adjudicate' })).body;
    expect(item.readings.map(({ reviewer, coding }) => [reviewer, coding.kind])).toEqual([
      ['ada', 'context'],
      ['ben', 'priority'],
    ]);
    expect(item.disputed).toEqual(['kind']);
    // Whoever settles is one of the two here, and begins with neither reading.
    expect(item).toMatchObject({ coding: null, status: 'open' });
    const { entry, item: after } = await served.page.decide({
      mode: 'adjudicate',
      action: 'adjudicate',
      item: key,
      to: odd,
    });
    expect(entry).toMatchObject({ action: 'adjudicate', reviewer: 'ada' });
    expect(after).toMatchObject({ coding: { kind: 'priority' }, status: 'decided', disputed: [] });
    expect((entry as { settles: string[] }).settles.toSorted()).toEqual(
      item.readings.flatMap(({ entries }) => entries).toSorted(),
    );
    expect((await served.page.get('queue', { mode: 'adjudicate' })).body.total).toBe(0);
    expect((await served.page.get('agreement')).body.toAdjudicate).toBe(0);
  });
});

it('a sample is coded for itself, and settled for itself', async () => {
  const { served, sampled, read } = await runWithReader(0);
  const sample = 'n40-seed5';
  const queue = (await served.page.get('queue', { mode: 'sample', sample })).body;
  expect(queue.rows.map(({ key }: QueueRow) => key)).toEqual(sampled);
  const { entry, item } = await served.page.decide({
    mode: 'sample',
    sample,
    action: 'change',
    item: sampled[0]!,
    to: odd,
  });
  expect(entry).toMatchObject({ purpose: 'sample', sample, hidden: true });
  expect(item).toMatchObject({ status: 'decided', hidden: true });
  const { samples } = (await served.page.get('state')).body;
  expect(samples).toEqual([{ id: sample, items: 40, read: 1 }]);
  const outside = read.find((key) => !sampled.includes(key))!;
  const { status } = await served.page.post('decisions', {
    mode: 'sample',
    sample,
    action: 'change',
    item: outside,
    to: odd,
  });
  expect(status).toBe(400);
});
