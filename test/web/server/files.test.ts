import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { init, parse } from 'es-module-lexer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeRunFolder } from './run-folder.ts';
import { remove, type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  await init;
  served = await serve(await makeRunFolder());
}, 60_000);
afterAll(async () => {
  await served.end();
  remove(served.out);
});
const get = (path: string) =>
  fetch(`${served.page.origin}${path}`, { headers: { cookie: served.page.cookie } });

it('every module that the page loads is there, as JavaScript that has no types any more', async () => {
  const known = new Set<string>();
  const load = async (path: string): Promise<void> => {
    if (known.has(path)) return;
    known.add(path);
    const response = await get(path);
    expect([path, response.status, response.headers.get('content-type')]).toEqual([
      path,
      200,
      'text/javascript; charset=utf-8',
    ]);
    const code = await response.text();
    const names = parse(code)[0].flatMap(({ specifier }) => (specifier?.startsWith('.') ? [specifier] : []));
    for (const name of names) await load(new URL(name, `http://x${path}`).pathname);
  };
  await load('/client/main.js');
  expect(known.size).toBeGreaterThan(10);
});

it('page, style and what shows PDFs are there by their types; scripts and styles of the page are files of their own', async () => {
  const types = {
    '/': 'text/html; charset=utf-8',
    '/review.css': 'text/css; charset=utf-8',
    '/pdfjs/pdf.min.mjs': 'text/javascript; charset=utf-8',
    '/pdfjs/pdf.worker.min.mjs': 'text/javascript; charset=utf-8',
    '/pdfjs/cmaps/UniGB-UCS2-H.bcmap': 'application/octet-stream',
    '/pdfjs/standard_fonts/FoxitDingbats.pfb': 'application/octet-stream',
    '/pdfjs/standard_fonts/LiberationSans-Regular.ttf': 'font/ttf',
  };
  for (const [path, type] of Object.entries(types)) {
    const response = await get(path);
    expect([path, response.status, response.headers.get('content-type')]).toEqual([path, 200, type]);
  }
  const html = await (await get('/')).text();
  expect(html).not.toMatch(/<style|style=|<script(?![^>]*\bsrc=)|\bon\w+=|javascript:/i);
});

it('a PDF is given as it was read, and not when it has changed or gone', async () => {
  const file = join(served.out, 'plans', 'wendleshire-2025.pdf');
  const own = readFileSync(file);
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const asked = { document: 'wendleshire-2025' };
  const { status, body, headers } = await served.page.get('source', asked);
  expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(hash(new Uint8Array(body))).toBe(hash(own));
  const hasSource = async () =>
    (await served.page.get('state')).body.documents.map((one: { hasSource: boolean }) => one.hasSource);
  expect(await hasSource()).toEqual([false, true]);
  appendFileSync(file, ' ');
  expect(await served.page.get('source', asked)).toMatchObject({
    status: 409,
    body: { error: { code: 'source-changed' } },
  });
  renameSync(file, `${file}.away`);
  expect((await served.page.get('source', asked)).status).toBe(409);
  expect(await hasSource()).toEqual([false, false]);
  expect((await served.page.get('source', { document: 'greater-brantwick-2021' })).status).toBe(409);
  expect((await served.page.get('source', { document: '../plans/wendleshire-2025.pdf' })).status).toBe(404);
});

it('the words of a page stand where the document has them, and its sentences with them', async () => {
  const { text } = JSON.parse(readFileSync(join(served.out, 'documents', 'wendleshire-2025.json'), 'utf8'));
  const { rows } = (await served.page.get('queue')).body;
  const { page } = rows.find((row: { document: string }) => row.document === 'wendleshire-2025');
  const { runs, sentences, width } = (await served.page.get('page', { document: 'wendleshire-2025', page }))
    .body;
  expect(width).toBeGreaterThan(500);
  for (const run of runs) expect(text.slice(run.start, run.end)).toBe(run.text);
  const { boxes, key } = sentences.find((one: { marked: boolean }) => one.marked);
  expect(boxes.every((box: { page: number }) => box.page === page)).toBe(true);
  expect((await served.page.get('item', { key })).body.boxes).toEqual(boxes);
  for (const odd of [0, -1, 99, 1.5])
    expect(
      (await served.page.get('page', { document: 'wendleshire-2025', page: odd })).status,
    ).toBeGreaterThanOrEqual(400);
});

it('a search finds sentences of any kind by the beginnings of words, however they are written', async () => {
  const find = async (words: string) => (await served.page.get('search', { words })).body;
  const { total, found } = await find('KNIFE');
  expect(total).toBeGreaterThan(0);
  for (const { text } of found) expect(text.toLowerCase()).toContain('knife');
  expect((await find('nife')).total).toBe(0);
  expect((await find('(.*)+[')).total).toBe(0);
  expect((await served.page.get('search', { words: 'x'.repeat(300) })).status).toBe(400);
});
