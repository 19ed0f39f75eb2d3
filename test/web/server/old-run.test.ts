import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readLogs } from '../../../src/io/decisions/index.ts';
import type { RunRecord } from '../../../src/io/run-record.ts';
import { makeRunFolder } from './run-folder.ts';
import { remove, type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve(await makeRunFolder(['greater-brantwick-2021.html']));
}, 60_000);
afterAll(async () => {
  await served.end();
  remove(served.out);
});

const rewrite = (change: (record: RunRecord) => unknown) => {
  const path = join(served.out, 'run.json');
  const record: RunRecord = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify(change(record), null, 2));
};
const rows = async () => (await served.page.get('queue')).body.rows as { key: string }[];
const accept = async (key: string) =>
  served.page.post('decisions', { mode: 'first', action: 'accept', item: key });
const entries = () => readLogs(served.out).flatMap((log) => log.entries).length;

it('a run that was made again and came out the same is decided on as before', async () => {
  rewrite((record) => record);
  expect((await accept((await rows())[0]!.key)).status).toBe(200);
});

it('nothing is decided on plans that were read again with another result, and the page says what to do', async () => {
  const before = entries();
  rewrite((record) => ({
    ...record,
    documents: record.documents.map((one) => ({ ...one, analysisKey: 'another' })),
  }));
  const { status, body } = await accept((await rows())[1]!.key);
  expect(status).toBe(409);
  expect(body.error).toMatchObject({ code: 'run-changed', hint: expect.stringContaining('Ctrl+C') });
  expect(entries()).toBe(before);
  const { problems } = (await served.page.get('state')).body;
  expect(problems[0].message).toMatch(/read again after this review was opened/);
});
