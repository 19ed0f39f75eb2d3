import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { type ExtractionPool, openExtractionPool } from '../../src/io/extraction-pool.ts';

let pool: ExtractionPool;
afterEach(() => pool.close());

const bytes = (text: string) => new TextEncoder().encode(text);

it('reads a document in a child process', async () => {
  pool = openExtractionPool({ size: 1, seconds: 20, megabytes: 700 });
  const result = await pool.extract('a.txt', bytes('We will fund two youth workers.'));
  expect(result).toHaveProperty('extraction.text', 'We will fund two youth workers.');
});

const hungry = fileURLToPath(new URL('./hungry-child.ts', import.meta.url));

it.each([
  ['inflates', 'took-too-much-memory'],
  ['dies', 'took-too-much-memory'],
  ['stalls', 'took-too-long'],
])('gives a failure for a file whose reader %s, and reads the next in a new child', async (name, code) => {
  pool = openExtractionPool({ size: 1, seconds: 3, megabytes: 250 }, hungry);
  const [bad, good] = await Promise.all([pool.extract(name, bytes('')), pool.extract('good', bytes(''))]);
  expect(bad).toHaveProperty('failure.code', code);
  expect(good).toHaveProperty('extraction.text', 'good');
});

it('answers every document when there are more than children', async () => {
  pool = openExtractionPool({ size: 2, seconds: 20, megabytes: 700 });
  const names = ['a', 'b', 'c', 'd', 'e'];
  const results = await Promise.all(
    names.map((name) => pool.extract(`${name}.txt`, bytes(`Text of ${name}.`))),
  );
  expect(results.map((result) => ('extraction' in result ? result.extraction.text : ''))).toEqual(
    names.map((name) => `Text of ${name}.`),
  );
});
