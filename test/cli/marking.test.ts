import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runPcp } from './run-pcp.ts';

const root = mkdtempSync(join(tmpdir(), 'pcp-marking-'));
const [plans, out] = [join(root, 'plans'), join(root, 'out')];
const plan = [
  'OFFICIAL-SENSITIVE',
  '',
  'Police and Crime Plan 2025 to 2029',
  '',
  'We will fund ten youth workers in every town by 2027; write to jane.doe@example.org to join.',
].join('\n');
beforeAll(() => {
  mkdirSync(plans);
  writeFileSync(join(plans, 'plan.txt'), plan);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const analyse = () => runPcp('analyse', plans, '--force', 'derbyshire', '--out', out);
const reported = (path: string) => readFileSync(join(out, 'report', path));

it('a marked document is read, and nothing to be shared is written of it until somebody says what pages are to bear', () => {
  const { code, err } = analyse();
  expect(code).toBe(2);
  expect(err).toMatch(/protective-marking/);
  expect(err).toMatch(/plan\.txt/);
  expect(err).toMatch(/pcp report --marking "OFFICIAL-SENSITIVE"/);
  expect(existsSync(join(out, 'comparison.json'))).toBe(true);
  expect(existsSync(join(out, 'report'))).toBe(false);
  // A run without a report is not taken for one of which nothing has changed.
  expect(analyse().code).toBe(2);
  expect(runPcp('report', '--out', out).code).toBe(2);
  expect(runPcp('report', '--pack', 'prevention', '--force', 'derbyshire', '--out', out).code).toBe(2);
  expect(existsSync(join(out, 'packs'))).toBe(false);
  expect(runPcp('review', 'export', '--out', out)).toMatchObject({ code: 2, out: '' });
  expect(runPcp('review', 'export', '--marking', 'OFFICIAL-SENSITIVE', '--out', out).code).toBe(0);
});

it('a marking that is no line of capitals is refused', () => {
  expect(runPcp('report', '--marking', '<b>', '--out', out)).toMatchObject({
    code: 2,
    err: expect.stringContaining('--marking takes a marking'),
  });
});

it('every format then bears the marking, and pcp verify holds it', () => {
  const formats = 'html,csv,json,xlsx,ods,docx,markdown,annotations,qdpx';
  const { code } = runPcp('report', '--marking', 'official-sensitive', '--format', formats, '--out', out);
  expect(code).toBe(0);
  const said = 'OFFICIAL-SENSITIVE. Working copy: machine reading';
  for (const path of [
    'index.html',
    'areas/derbyshire.html',
    'evidence.html',
    'report.md',
    'datapackage.json',
  ])
    expect(reported(path).toString()).toContain(said);
  // Of a printed page too, which has it at its foot.
  expect(reported('index.html').toString()).toContain(`content: "${said}`);
  const parts = (path: string) =>
    Object.values(unzipSync(reported(path))).map((bytes) => Buffer.from(bytes).toString());
  for (const path of ['tables.xlsx', 'tables.ods', 'project.qdpx', 'briefings/derbyshire.docx'])
    expect(
      parts(path).some((text) => text.includes('OFFICIAL-SENSITIVE')),
      path,
    ).toBe(true);
  expect(JSON.parse(reported('comparison.json').toString()).marking).toBe('OFFICIAL-SENSITIVE');
  expect(runPcp('verify', out)).toMatchObject({ code: 0, out: expect.stringContaining('Everything holds') });
  // It has been said of this run.
  expect(runPcp('report', '--out', out).code).toBe(0);
});

it('contact details stand in no output', () => {
  const json = readFileSync(join(out, 'comparison.json'), 'utf8');
  expect(json).toContain('; write to [e-mail address] to join.');
  for (const path of ['areas/derbyshire.html', 'undertakings.csv', 'other-statements.csv'])
    expect(reported(path).toString()).not.toContain('jane.doe');
});
