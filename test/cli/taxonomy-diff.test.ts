import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Analysis, Tag, TaxonomyDiff } from '../../src/model/index.ts';
import { runPcp, runPcpWithin } from './run-pcp.ts';
import { copySampleCache } from './sample-run.ts';

const launch = fileURLToPath(new URL('../../src/cli/launch.mjs', import.meta.url));
const own = fileURLToPath(new URL('../../corpus/taxonomy', import.meta.url));
const plans = fileURLToPath(new URL('../../corpus/plans', import.meta.url));
const samples = ['westerlow-2025.pdf', 'selwynshire-2025.docx'].map((name) => join(plans, name));
const folder = mkdtempSync(join(tmpdir(), 'pcp-diff-'));
const at = (...names: string[]) => join(folder, ...names);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Puts a term at the head of a category's, and gives the changed text. */
function plant(file: string, category: string, term: string): void {
  const text = readFileSync(file, 'utf8');
  const place = text.indexOf('    terms:\n', text.indexOf(`- id: ${category}\n`)) + '    terms:\n'.length;
  writeFileSync(file, `${text.slice(0, place)}      - "${term}"\n${text.slice(place)}`);
}

const runLong = (...words: string[]) => runPcpWithin(300, ...words);

const diff = (...words: string[]) =>
  runLong(
    'taxonomy',
    'diff',
    at('old'),
    at('new'),
    '--documents',
    ...samples,
    '--run',
    at('run'),
    '--out',
    ...words,
  );

beforeAll(() => {
  cpSync(own, at('old'), { recursive: true });
  cpSync(own, at('new'), { recursive: true });
  plant(at('new', 'prevention.yaml'), 'PRV-early', 'people');
  plant(at('new', 'across.yaml'), 'VIC', 'town*');
});

/** Codes of every sentence of a run of `pcp analyse`. */
function tagsOf(out: string): Map<string, Tag[]> {
  const all = readdirSync(join(out, 'analyses')).map(
    (name): Analysis => JSON.parse(readFileSync(join(out, 'analyses', name), 'utf8')),
  );
  return new Map(all.flatMap(({ id, sentences }) => sentences.map((one) => [`${id} ${one.id}`, one.tags])));
}

describe('a planted change', () => {
  it('gives exactly the sentences whose codes differ between two full runs, and twice the same bytes', () => {
    for (const name of ['run-old', 'run-new', 'run']) copySampleCache(at(name));
    for (const name of ['old', 'new'])
      runLong('analyse', ...samples, '--taxonomy', at(name), '--out', at(`run-${name}`));
    const [old, next] = [tagsOf(at('run-old')), tagsOf(at('run-new'))];
    const has = (tags: readonly Tag[], code: string) => tags.some((tag) => tag.code === code);
    const codes = new Set([...old.values(), ...next.values()].flat().map(({ code }) => code));
    const expected = [...codes].flatMap((code) =>
      [...old].flatMap(([key, tags]) => {
        const [was, is] = [has(tags, code), has(next.get(key)!, code)];
        return was === is ? [] : [`${is ? '+' : '-'} ${code} ${key}`];
      }),
    );
    const { code, out } = diff(at('page'), '--json');
    const found: TaxonomyDiff = JSON.parse(out);
    const got = found.codes.flatMap(({ code, gained, lost, movedHere, movedAway }) => [
      ...[...gained, ...movedHere].map((one) => `+ ${code} ${one.document} ${one.sentence}`),
      ...[...lost, ...movedAway].map((one) => `- ${code} ${one.document} ${one.sentence}`),
    ]);
    expect(expected.length).toBeGreaterThan(5);
    expect(got.toSorted()).toEqual(expected.toSorted());
    expect(code).toBe(0);
    // Only terms were planted, and the version was not raised.
    expect(found.version).toMatchObject({ change: 'terms', codes: [] });
    const bytes = () =>
      ['index.html', 'taxonomy-diff.json'].map((name) => readFileSync(at('page', name), 'utf8'));
    const first = bytes();
    diff(at('page'));
    expect(bytes()).toEqual(first);
  }, 600_000);

  it('that contradicts a decision is exit 5, and 0 with --accept; a broken decision is exit 3', () => {
    const found: TaxonomyDiff = JSON.parse(readFileSync(at('page', 'taxonomy-diff.json'), 'utf8'));
    const gained = found.codes.find(({ code }) => code === 'PRV-early')!.gained[0]!;
    const decision = {
      quote: gained.quote,
      document: gained.document,
      code: 'PRV-early',
      verdict: 'rejected',
      reviewer: 'r1',
      date: '2026-10-01',
      definition: 'of-an-older-wording',
    };
    mkdirSync(at('run', 'decisions'), { recursive: true });
    const file = at('run', 'decisions', 'r1.jsonl');
    writeFileSync(file, `${JSON.stringify(decision)}\n`);
    const failed = diff(at('gate'), '--json');
    expect(failed.code).toBe(5);
    expect((JSON.parse(failed.out) as TaxonomyDiff).decisions).toMatchObject({
      contradicted: [{ code: 'PRV-early', madeUnder: 1, now: 2 }],
      queued: [{ why: 'definition' }],
    });
    expect(diff(at('gate'), '--accept').code).toBe(0);
    writeFileSync(file, '{"quote": 1}\n');
    const broken = diff(at('gate'));
    expect(broken.code).toBe(3);
    expect(broken.err).toContain('line 1');
    rmSync(file);
  }, 600_000);
});

it.each([
  [['nowhere', own], '"nowhere" is n'],
  [['HEAD;touch x', own], 'neither a folder nor a git revision'],
  [[own, own, own], 'takes no'],
  [[own, 'HEAD', '--watch'], 'is no folder'],
])('diff %j is refused with exit 2', (words, said) => {
  const { code, err } = runPcp('taxonomy', 'diff', ...words);
  expect(code).toBe(2);
  expect(err).toContain(said);
});

it('a page of somebody else is not written over', () => {
  mkdirSync(at('theirs'));
  writeFileSync(at('theirs', 'index.html'), 'mine');
  const { code, err } = runPcp('taxonomy', 'diff', own, own, '--out', at('theirs'));
  expect(code).toBe(2);
  expect(err).toContain('index.html');
});

it('--watch shows what a save does, waits while a file is broken, and goes on', async () => {
  cpSync(at('old'), at('edited'), { recursive: true });
  const words = ['taxonomy', 'diff', at('old'), at('edited'), '--watch', '--json', '--documents', ...samples];
  const child = spawn(process.execPath, [launch, ...words, '--run', at('run'), '--out', at('live')]);
  let err = '';
  child.stderr.on('data', (text) => {
    err += String(text);
  });
  let out = '';
  child.stdout.on('data', (text) => {
    out += String(text);
  });
  const line = async (number: number) => {
    await vi.waitFor(() => expect(out.split('\n').length).toBeGreaterThan(number), {
      timeout: 50_000,
      interval: 50,
    });
    return JSON.parse(out.split('\n')[number - 1]!);
  };
  try {
    expect(await line(1)).toMatchObject({ changed: [], against: [] });
    const file = at('edited', 'prevention.yaml');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.slice(0, 4000));
    expect(await line(2)).toMatchObject({ read: false });
    writeFileSync(file, whole);
    expect(await line(3)).toMatchObject({ compiled: [], read: 0, changed: [] });
    plant(file, 'PRV-early', 'people');
    const saved = await line(4);
    expect(saved.compiled).toEqual(['PRV-early']);
    expect(saved.changed.length).toBeGreaterThan(0);
    expect(saved.against).toEqual(saved.changed);
    expect(saved.changed[0].quote).toMatch(/people/i);
    // The page follows: of the states that could be read the last one counts.
    await vi.waitFor(
      () => {
        const found: TaxonomyDiff = JSON.parse(readFileSync(at('live', 'taxonomy-diff.json'), 'utf8'));
        expect(found.codes.map(({ code }) => code)).toContain('PRV-early');
        expect(readFileSync(at('live', 'index.html'), 'utf8')).toContain('PRV-early');
        expect(err).toContain(`Page made anew: ${at('live', 'index.html')}`);
      },
      { timeout: 100_000, interval: 200 },
    );
  } finally {
    child.kill('SIGINT');
  }
}, 240_000);
