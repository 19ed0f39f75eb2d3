import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runPcp } from './run-pcp.ts';
import { copySampleCache, copySampleRun } from './sample-run.ts';

let folder: string;
let finished: string;
let out: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pcp-report-'));
  finished = join(folder, 'finished');
  copySampleRun(finished);
  rmSync(join(finished, 'documents'), { recursive: true });
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  out = mkdtempSync(join(folder, 'out-'));
  cpSync(finished, out, { recursive: true });
});

const report = (...words: string[]) => runPcp('report', ...words, '--out', out);
const text = (path: string) => readFileSync(join(out, path), 'utf8');
const files = (path: string) =>
  readdirSync(join(out, path), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(out, path).length + 1))
    .sort();

describe('pcp report', () => {
  it('makes the report of the run again to the byte, without its documents', () => {
    const before = files('report').map((path) => [path, text(`report/${path}`)]);
    rmSync(join(out, 'report'), { recursive: true });
    const { code, out: said } = report();
    expect(code).toBe(0);
    expect(said.trim()).toBe(join(out, 'report', 'index.html'));
    expect(files('report').map((path) => [path, text(`report/${path}`)])).toEqual(before);
  });

  it('leaves the other formats of the same comparison where they are', () => {
    const before = files('report');
    expect(report('--single-file').out.trim()).toBe(join(out, 'report', 'whole-report.html'));
    expect(files('report')).toEqual([...before, 'whole-report.html'].sort());
    expect(report('--format', 'csv', '--format', 'html,json').code).toBe(0);
    expect(files('report')).toContain('whole-report.html');
  });

  it('removes what another comparison made', () => {
    report('--single-file');
    expect(report('--among', 'kelderdale,westerlow', '--format', 'html').code).toBe(0);
    expect(files('report')).not.toContain('whole-report.html');
    expect(files('report')).not.toContain('areas/selwynshire.html');
    expect(files('report')).not.toContain('undertakings.csv');
  });

  it('compares some areas, as analyse would have, where --among names them', () => {
    expect(report('--among', 'kelderdale,westerlow').code).toBe(0);
    const { forces, problems } = JSON.parse(text('comparison.json'));
    expect(forces.map(({ force }: { force: string }) => force)).toEqual(['kelderdale', 'westerlow']);
    expect(problems).toEqual(JSON.parse(readFileSync(join(finished, 'comparison.json'), 'utf8')).problems);
  });

  it('gives one area’s pages and rows in a folder of their own, with the figures of all', () => {
    const { code, out: said } = report('--force', 'kelderdale');
    expect(code).toBe(0);
    expect(said.trim()).toBe(join(out, 'report-kelderdale', 'areas', 'kelderdale.html'));
    expect(files('report-kelderdale').filter((path) => path.endsWith('.html'))).toEqual([
      'areas/kelderdale.html',
    ]);
    expect(files('report-kelderdale')).not.toContain('comparison.json');
    const rows = text('report-kelderdale/undertakings.csv').split('\r\n').slice(1);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.every((row) => row === '' || row.startsWith('kelderdale,'))).toBe(true);
    const page = text('report-kelderdale/areas/kelderdale.html');
    expect(page).toContain('of 5 plans compared have an undertaking on it');
    expect(page).not.toMatch(/href="(?:\.\.\/)?(?:index|westerlow|areas\/(?!kelderdale))/);
    expect(existsSync(join(out, 'report', 'index.html'))).toBe(true);
    expect(text('.pcp-made.json')).toContain('report-kelderdale');
  });

  it('sets two areas side by side in the order of asking', () => {
    const { code, out: said } = report('--compare', 'westerlow,kelderdale');
    expect(code).toBe(0);
    expect(said).toContain(join(out, 'report', 'side-by-side.html'));
    expect(text('report/side-by-side.html')).toContain('Westerlow Constabulary and Kelderdale Constabulary');
  });

  it.each([
    [['--format', 'html,pages'], 'unknown-format', '"pages" is not a format', 'single-file'],
    [['--force', ','], 'empty-option', 'nothing after --force', 'leave it out'],
    [['--format', ','], 'empty-option', 'nothing after --format', 'leave it out'],
    [['--among', ' , '], 'empty-option', 'nothing after --among', 'leave it out'],
    [['--force', 'nowhere'], 'unknown-area', '"nowhere" is no area of the last run', 'kelderdale'],
    [['--compare', 'kelderdale,nowhere'], 'unknown-area', '"nowhere" is no area', 'kelderdale'],
    [['--compare', 'kelderdale'], 'too-few-areas', 'One area cannot stand beside itself', 'westerlow'],
    [['--compare', 'kelderdale,kelderdale'], 'area-twice', 'named twice', 'westerlow'],
    [['--compare', 'kelderdale,westerlow', '--format', 'csv'], 'bad-option', 'makes a page', '--format html'],
    [
      ['--compare', 'kelderdale,westerlow', '--force', 'kelderdale'],
      'bad-option',
      'do not go together',
      'once',
    ],
    [
      ['--single-file', '--pack', 'prevention', '--force', 'kelderdale'],
      'bad-option',
      '--single-file',
      '--pack',
    ],
  ])('%j is refused with what, why and the list', (words, errorCode, what, list) => {
    const before = files('report');
    const { code, err } = report(...words);
    expect(code).toBe(2);
    expect(err).toContain(`[${errorCode}]`);
    expect(err).toContain(what);
    expect(err).toContain(list);
    expect(files('report')).toEqual(before);
  });

  it('makes nothing from a comparison that was changed by hand, and an analysis makes it anew', () => {
    copySampleCache(out);
    expect(runPcp('analyse', '--out', out).code).toBe(0);
    const before = text('comparison.json');
    for (const changed of [before.replace(/"undertakings":\d+/, '"undertakings":9999'), '{"cut":']) {
      writeFileSync(join(out, 'comparison.json'), changed);
      for (const words of [
        ['--format', 'markdown'],
        ['--pack', 'prevention', '--force', 'kelderdale'],
      ]) {
        const { code, err } = report(...words);
        expect(code).toBe(3);
        expect(err).toMatch(/\[(?:changed|bad)-comparison\]/);
        expect(err).toContain('Run pcp analyse again');
      }
      expect(existsSync(join(out, 'packs'))).toBe(false);
      expect(runPcp('analyse', '--out', out).code).toBe(0);
      expect(text('comparison.json')).toBe(before);
    }
  }, 120_000);

  it('says of a plan that is not where it was read that links to it lead nowhere', () => {
    const plan = join(folder, 'plan.md');
    writeFileSync(plan, '# Police and Crime Plan\n\nI will fund two youth workers in every town by 2027.\n');
    const other = join(folder, 'other');
    expect(runPcp('analyse', plan, '--force', 'derbyshire', '--out', other).code).toBe(0);
    expect(runPcp('report', '--out', other).err).not.toContain('source-missing');
    rmSync(plan);
    const { code, err } = runPcp('report', '--out', other);
    expect(code).toBe(0);
    expect(err).toMatch(/\[source-missing\]\n {2}where: .*plan\.md\n {2}next: /);
  });

  it('refuses a taxonomy that the run was not made with', () => {
    const taxonomy = join(folder, 'taxonomy');
    cpSync(new URL('../../corpus/taxonomy', import.meta.url), taxonomy, { recursive: true });
    const file = join(taxonomy, 'taxonomy.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^version: .*$/m, 'version: 99.0.0'));
    const { code, err } = report('--among', 'kelderdale,westerlow', '--taxonomy', taxonomy);
    expect(code).toBe(2);
    expect(err).toContain('[other-taxonomy]');
  });
});
