import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openReview } from '../../src/io/review/open-review.ts';
import { openDesk as openWebDesk } from '../../src/web/server/index.ts';
import { openDesk } from '../review/decide.ts';
import { runPcp } from './run-pcp.ts';

const root = mkdtempSync(join(tmpdir(), 'pcp-own-taxonomy-'));
const out = join(root, 'out');
const folder = join(root, 'own');
const file = join(folder, 'prevention.yaml');
const code = 'PRV-early';

beforeAll(() => {
  cpSync('corpus/taxonomy', folder, { recursive: true });
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/^(\s*definition: .*)$/m, '$1 As our office has it.'),
  );
  const plan = 'corpus/plans/greater-brantwick-2021.html';
  expect(runPcp('analyse', plan, '--taxonomy', folder, '--out', out).code).toBe(0);
}, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('a review opens the taxonomy that its run was made with, and so does what else is asked of the run', () => {
  const { analyses, taxonomy } = openReview(out);
  expect(taxonomy.hash).toBe(analyses[0]!.versions.taxonomyHash);
  const desk = openWebDesk({ out, reviewer: 'ada' });
  expect(desk.taxonomy.hash).toBe(taxonomy.hash);
  expect(desk.problems).toEqual([]);
  desk.log.close();
  expect(runPcp('report', '--as-at', '2026-11-01', '--out', out)).toMatchObject({ code: 0 });
  expect(runPcp('review', 'booklet', '--out', out).code).toBe(0);
  expect(openReview(out, 'corpus/taxonomy').taxonomy.hash).not.toBe(taxonomy.hash);
});

it('status says on how many items a category had another definition, which ones, and what follows', () => {
  const desk = openDesk(out);
  const log = desk.log('ada');
  const own = desk.items.filter(({ sentence }) => sentence.tags.some((tag) => tag.code === code)).slice(0, 3);
  for (const item of own) log.append(desk.on(item, { action: 'accept', codebook: '0.9.0' }));
  log.close();
  expect(runPcp('review', 'status', '--out', out).out).not.toMatch(/another definition/);
  const text = readFileSync(file, 'utf8');
  const at = text.indexOf('definition:', text.indexOf(`id: ${code}`)) + 'definition:'.length;
  writeFileSync(file, `${text.slice(0, at)} Help for a family, sooner.\n    #${text.slice(at)}`);
  const { out: said } = runPcp('review', 'status', '--out', out);
  expect(said).toMatch(
    /3 items decided when a category of them had another definition than it has now: .+\. What was decided counts until it is read again; pcp review asks its readers\./,
  );
  expect(said).toMatch(/3 entries made by version 0\.9\.0 of the codebook, which is 1\.0\.0 now/);
  const json = JSON.parse(runPcp('review', 'status', '--json', '--out', out).out);
  expect(json).toMatchObject({
    otherMeaning: { items: 3, codes: [code] },
    otherCodebook: [{ codebook: '0.9.0', entries: 3 }],
  });
});

it('a review says that the taxonomy has changed since the plans were read, and what to do, and did not before', () => {
  const desk = openWebDesk({ out, reviewer: 'ada' });
  desk.log.close();
  expect(desk.problems).toMatchObject([
    {
      code: 'other-taxonomy',
      message: expect.stringMatching(/^The taxonomy with which the plans were read has changed since:/),
      hint: expect.stringMatching(/Run pcp analyse again/),
    },
  ]);
  expect(runPcp('review', 'status', '--out', out).err).toMatch(/\[other-taxonomy\]/);
});

it('no report is made of plans that were read with another taxonomy than the folder has now', () => {
  const before = readFileSync(join(out, 'comparison.json'), 'utf8');
  for (const words of [[], ['--pack', 'prevention', '--force', 'greater-brantwick']])
    expect(runPcp('report', ...words, '--out', out)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/other-taxonomy[\s\S]*run pcp analyse again/),
    });
  expect(readFileSync(join(out, 'comparison.json'), 'utf8')).toBe(before);
});

it('says where the taxonomy of the run is no longer there', () => {
  renameSync(folder, `${folder}-moved`);
  expect(runPcp('review', 'status', '--out', out)).toMatchObject({
    code: 2,
    err: expect.stringMatching(/taxonomy-gone[\s\S]*own[\s\S]*--taxonomy FOLDER/),
  });
  expect(runPcp('review', 'status', '--taxonomy', `${folder}-moved`, '--out', out).code).toBe(0);
});
