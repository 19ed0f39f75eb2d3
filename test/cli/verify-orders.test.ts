import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyRun } from '../../src/io/verify/index.ts';
import type { Comparison } from '../../src/model/index.ts';
import { openDesk } from '../review/decide.ts';
import { runPcp } from './run-pcp.ts';
import { copySampleCache, copySampleRun } from './sample-run.ts';

let folder: string;
let finished: string;
let out: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pcp-orders-'));
  finished = join(folder, 'finished');
  copySampleRun(finished);
  expect(runPcp('report', '--out', finished).code).toBe(0);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  out = mkdtempSync(join(folder, 'out-'));
  cpSync(finished, out, { recursive: true });
});

/** What a run of `pcp report` says beside the names of what it made. */
function report(...words: string[]): string {
  const { code, err } = runPcp('report', '--out', out, ...words);
  expect(code, err).toBe(0);
  return err;
}

const comparison = (): Comparison => JSON.parse(readFileSync(join(out, 'comparison.json'), 'utf8'));
const faults = async () => (await verifyRun(out, { taxonomy: undefined })).faults;
const kindsOf = (all: Awaited<ReturnType<typeof faults>>) => [...new Set(all.map(({ kind }) => kind))];

describe('verify, whatever commands came before', () => {
  it('holds one page of all beside pages that set other plans side by side', async () => {
    report('--single-file', '--compare', 'kelderdale,wendleshire');
    report('--format', 'html', '--compare', 'kelderdale,westerlow');
    expect(await faults()).toEqual([]);
    report('--single-file');
    expect(await faults()).toEqual([]);
  });

  it('holds a comparison of some of the sample areas', async () => {
    report('--among', 'kelderdale,wendleshire,westerlow');
    expect(await faults()).toEqual([]);
  });

  it('tells a report and a pack of another run from wrong figures, and the commands say which they are', async () => {
    report('--force', 'kelderdale');
    report('--pack', 'prevention', '--force', 'kelderdale');
    expect(await faults()).toEqual([]);
    const said = report('--as-at', '2024-06-01');
    expect(said).toContain(
      'packs/kelderdale-prevention.docx, packs/kelderdale-prevention.html and report-kelderdale were made before from other plans',
    );
    const stale = await faults();
    expect(kindsOf(stale)).toEqual(['stale']);
    expect(stale.map(({ file }) => file)).toContain('packs/kelderdale-prevention.html');
    expect(stale[0]!.found).toContain('made from another run or with other options');
    // What is of this run is still held.
    const page = join(out, 'report/editions.csv');
    writeFileSync(page, readFileSync(page, 'utf8').replace(/,(\d{2,3}),(\d+),(\d+),/, ',7$1,$2,$3,'));
    expect((await faults()).filter(({ file }) => file === 'report/editions.csv')).toMatchObject([
      { kind: 'figure' },
    ]);
    const { code, err } = runPcp('verify', out);
    expect(code).toBe(5);
    expect(err).toContain('error: A file was made from another run or with other options. [stale]');
  });

  it('lets a report of one area be taken away, and asks for no file of it again', async () => {
    report('--force', 'kelderdale');
    rmSync(join(out, 'report-kelderdale'), { recursive: true });
    expect(await faults()).toEqual([]);
    report('--format', 'csv');
    expect(readFileSync(join(out, 'run.json'), 'utf8')).not.toContain('report-kelderdale');
  });

  it('says that areas gone from the comparison are of another one, not that they were not read', async () => {
    report('--force', 'kelderdale');
    report('--among', 'wendleshire,westerlow');
    const verification = await verifyRun(out, { taxonomy: undefined });
    expect(verification.notChecked).toEqual([]);
    expect(kindsOf(verification.faults)).toEqual(['stale']);
  });

  it('says once that people have decided since, and not that figures are wrong', async () => {
    const desk = openDesk(out);
    const log = desk.log('ada');
    const found = desk.items.filter(({ sentence }) => sentence.kind === 'commitment');
    for (const item of found.slice(0, 20)) log.append(desk.on(item, { action: 'reject' }));
    log.close();
    const all = await faults();
    expect(kindsOf(all)).toEqual(['stale']);
    expect(all[0]).toMatchObject({ file: 'decisions', found: 'these, and 20 made since' });
    expect(runPcp('verify', out).err.match(/^error: /gm)).toHaveLength(2);
    report();
    expect(await faults()).toEqual([]);
  });

  it('finds a commitment that a person found where the machine saw none, in columns that readers read in another order', async () => {
    const desk = openDesk(out);
    const log = desk.log('ada');
    const missed = desk.items.find(({ sentence }) => sentence.text.startsWith('212 parishes, and a town'))!;
    expect(missed.sentence).toMatchObject({ kind: 'context', tags: [] });
    const to = { kind: 'commitment', strength: 'firm', actor: 'force', measurable: false, codes: [] };
    log.append(desk.on(missed, { action: 'change', to }));
    log.close();
    report();
    const editions = comparison().forces.flatMap((area) => area.editions);
    const own = editions
      .flatMap(({ statements }) => statements)
      .find(({ quote }) => quote === missed.sentence.text)!;
    expect(own.places.map(({ boxes }) => boxes)).toEqual([missed.sentence.boxes]);
    expect(await faults()).toEqual([]);
  });

  it('a new analysis without a date makes the comparison without it, and not the one of a date that lies there', () => {
    copySampleCache(out);
    expect(runPcp('analyse', '--out', out).code).toBe(0);
    report('--as-at', '2024-06-01');
    expect(comparison().asAt).toBe('2024-06-01');
    expect(runPcp('analyse', '--out', out).code).toBe(0);
    expect(comparison().asAt).toBeNull();
  }, 120_000);
});
