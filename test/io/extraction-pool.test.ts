import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import {
  type ExtractionPool,
  type ExtractionResult,
  openExtractionPool,
} from '../../src/io/extraction-pool.ts';
import { sha256 } from '../../src/text/index.ts';

let pool: ExtractionPool;
afterEach(() => pool.close());

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pcp-pool-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A text file with its hash, as the pool takes them. */
function file(name: string, text: string): [string, string] {
  const path = join(folder, name);
  writeFileSync(path, text);
  return [path, sha256(text)];
}

const textOf = (result: ExtractionResult) => ('json' in result ? JSON.parse(result.json).text : null);

it('reads a document in a child process', async () => {
  pool = openExtractionPool({ size: 1, seconds: 20, megabytes: 700 });
  const result = await pool.extract(...file('a.txt', 'We will fund two youth workers.'));
  expect(textOf(result)).toBe('We will fund two youth workers.');
});

it('refuses a file whose content is no longer what was hashed', async () => {
  pool = openExtractionPool({ size: 1, seconds: 20, megabytes: 700 });
  const [path] = file('changed.txt', 'We will.');
  expect(await pool.extract(path, sha256('We would.'))).toHaveProperty('failure.code', 'file-changed');
});

const hungry = fileURLToPath(new URL('./hungry-child.ts', import.meta.url));

it.each([
  ['inflates', 'took-too-much-memory'],
  ['dies', 'took-too-much-memory'],
  ['stalls', 'took-too-long'],
])('gives a failure for a file whose reader %s, and reads the next in a new child', async (name, code) => {
  pool = openExtractionPool({ size: 1, seconds: 3, megabytes: 250 }, hungry);
  const [bad, good, last] = await Promise.all([
    pool.extract(name, ''),
    pool.extract('good', ''),
    pool.extract('last', ''),
  ]);
  expect(bad).toHaveProperty('failure.code', code);
  expect([good, last].map(textOf)).toEqual(['good', 'last']);
});

it('gives each page that is recognised the time of a document, and all of them together no more than the whole', async () => {
  const limits = { size: 1, seconds: 1, wholeSeconds: 4, megabytes: 250 };
  pool = openExtractionPool(limits, hungry);
  expect(textOf(await pool.extract('pages', ''))).toBe('pages');
  const endless = await pool.extract('babbles', '');
  expect(endless).toHaveProperty('failure.code', 'took-too-long');
  expect(endless).toHaveProperty('failure.message', 'Reading the file was stopped after 4 seconds.');
});

it('answers every document when there are more than children', async () => {
  pool = openExtractionPool({ size: 2, seconds: 20, megabytes: 700 });
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const results = await Promise.all(
    names.map((name) => pool.extract(...file(`${name}.txt`, `Text of ${name}.`))),
  );
  expect(results.map(textOf)).toEqual(names.map((name) => `Text of ${name}.`));
});
