import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { runPcp } from './run-pcp.ts';

const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));
const plan = join(corpus, 'plans/greater-brantwick-2021.html');
const folder = mkdtempSync(join(tmpdir(), 'pcp-suggest-'));
const out = join(folder, 'out');
const strategy = join(folder, 'strategy.md');
const passages = [
  'The Zebra Standard guides patrols in towns.',
  'Housing follows the Zebra Standard too.',
  'Budgets under the Zebra Standard grow.',
  'Train all staff for the Zebra Standard soon.',
];
writeFileSync(
  strategy,
  `# A strategy\n\n${passages.map((one, at) => `## Part ${at}\n\n${one}\n`).join('\n')}`,
);
const own = join(folder, 'taxonomy');
for (const name of ['taxonomy.yaml', 'commissioning.yaml'])
  cpSync(join(corpus, 'taxonomy', name), join(own, name));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const suggest = (...words: string[]) =>
  runPcp('taxonomy', 'suggest', '--documents', plan, '--out', out, ...words);

describe('pcp taxonomy suggest', () => {
  it('says how many commitments no category reaches, and gives each with its document', () => {
    const { code, out: said } = suggest('--json');
    const { documents, commitments, unreached, suggestions } = JSON.parse(said);
    expect(code).toBe(0);
    expect(documents).toBe(1);
    expect(commitments).toBeGreaterThan(unreached.length);
    expect(Array.isArray(suggestions)).toBe(true);
    for (const one of unreached) expect(one.name).toBe('greater-brantwick-2021.html');
  });

  it('gives the words of a strategy with their passages and the plans that use them', () => {
    const { code, out: said } = suggest('--from', strategy);
    expect(code).toBe(0);
    expect(said).toMatch(/^zebra standard\n {2}4 times in the strategy, 0 in plans/m);
    expect(said).toContain('(strategy.md)');
  });

  it('gives the neighbours of a category, and refuses one that is not there', () => {
    expect(suggest('--code', 'prv-early').out).toMatch(/^Sentences with PRV-early: \d+\./);
    const { code, err } = suggest('--code', 'PRV-erly');
    expect(code).toBe(2);
    expect(err).toContain('Did you mean "PRV-early"');
  });

  it.each([
    [['--code', 'PRV-early', '--facet', 'prevention']],
    [['--code', 'PRV-early', '--from', strategy]],
    [['--label', 'Sport']],
  ])('%j is refused with exit 2', (words) => {
    expect(suggest(...words).code).toBe(2);
  });
});

describe('pcp taxonomy new', () => {
  const file = join(own, 'commissioning.yaml');
  const before = readFileSync(file, 'utf8');
  const add = (...words: string[]) => runPcp('taxonomy', 'new', ...words, '--taxonomy', own);

  it('with --dry-run prints the change and writes nothing', () => {
    const { code, out: said } = add('commissioning/matched-funding', '--label', 'Matched', '--dry-run');
    expect(code).toBe(0);
    expect(said).toContain('+  - id: matched-funding');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('refuses what is in use, and an incomplete call, and writes nothing', () => {
    for (const words of [
      ['commissioning/evaluation', '--label', 'Again'],
      ['commissioning/new-one'],
      ['new-one', '--label', 'A'],
    ])
      expect(add(...words).code).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('adds a category that lint calls unfinished', () => {
    const { code, out: said } = add('commissioning/matched-funding', '--label', 'Matched funding');
    expect(code).toBe(0);
    expect(said).toMatch(/commissioning\.yaml:\d+\n$/);
    const linted = runPcp('taxonomy', 'lint', '--taxonomy', own, '--documents', plan, '--out', out);
    expect(linted.code).toBe(3);
    expect(linted.out).toContain('"matched-funding" is unfinished');
  });
});
