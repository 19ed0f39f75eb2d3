import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { staleFiles } from '../../src/io/stale.ts';
import { themes } from '../../src/model/index.ts';
import { fictionalComparison } from '../report/fixture.ts';

const run = mkdtempSync(join(tmpdir(), 'pcp-stale-'));
afterAll(() => rmSync(run, { recursive: true, force: true }));

const packs = (files: readonly string[]) => files.filter((path) => path.startsWith('packs/'));

it('evidence packs that a run made go stale where they would say something else', async () => {
  const before = fictionalComparison();
  const after = JSON.parse(JSON.stringify(before)) as typeof before;
  const area = after.forces.find(({ force }) => force === 'brackwater')!;
  const edition = area.editions.find(({ compared }) => compared)!;
  const theme = themes.find((one) => edition.themes[one].both.state === 'figure')!;
  for (const statement of edition.statements) statement.quote = `${statement.quote} Twice.`;
  expect(packs((await staleFiles(before, after, run, run)).files)).toEqual([]);
  mkdirSync(join(run, 'packs'));
  for (const name of [
    `brackwater-${theme}.html`,
    `brackwater-${theme}.docx`,
    'elsewhere-prevention.html',
    'notes.txt',
  ])
    writeFileSync(join(run, 'packs', name), '');
  expect(packs((await staleFiles(before, after, run, run)).files)).toEqual([
    `packs/brackwater-${theme}.docx`,
    `packs/brackwater-${theme}.html`,
  ]);
  const same = await staleFiles(before, before, run, run);
  expect(same.files).toEqual([]);
});
