import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { wholeTaxonomy } from '../../src/io/review/open-review.ts';
import { readParsedTaxonomy } from '../../src/io/review/parsed-taxonomy.ts';

const scratch = mkdtempSync(join(tmpdir(), 'pcp-parsed-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const own = join(scratch, 'taxonomy');
cpSync(join(import.meta.dirname, '../../corpus/taxonomy'), own, { recursive: true });
const saved = join(scratch, 'sentences', '_taxonomy.json');

it('a taxonomy that a run kept is the one that is read and checked anew', () => {
  const whole = wholeTaxonomy(own);
  expect(readParsedTaxonomy(scratch, own)).toEqual(whole);
  expect(readParsedTaxonomy(scratch, own)).toEqual(whole);
});

it('a kept taxonomy is not used where a letter of a file has changed since, or where what was kept is damaged', () => {
  const file = join(own, 'prevention.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n# A comment.\n`);
  const before = readFileSync(saved, 'utf8');
  const changed = readParsedTaxonomy(scratch, own);
  expect(changed).toEqual(wholeTaxonomy(own));
  expect(readFileSync(saved, 'utf8')).not.toBe(before);
  for (const damage of ['', '{', 'null', '{"key":1}']) {
    writeFileSync(saved, damage);
    expect(readParsedTaxonomy(scratch, own)).toEqual(changed);
  }
});
